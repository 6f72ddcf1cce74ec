import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { datum, isObject, text } from './lenient.ts';
import { ofWhat, onlyOf, type Belonging } from './belonging.ts';
import { readPages, type Listed } from './paging.ts';

/** A BESLUIT (Besluiten API 1.1). */
export interface ApiBesluit {
  url: string;
  /** URL of the type. Open Zaak cannot expand it. */
  besluittype: string | null;
  datum: string;
  toelichting: string | null;
  ingangsdatum: string | null;
  vervaldatum: string | null;
  vervalreden: string | null;
  verzenddatum: string | null;
  publicatiedatum: string | null;
  uiterlijkeReactiedatum: string | null;
}

/** The decisions of a case. @throws RegisterError when nothing came */
export function besluitenVanZaak(door: Door, zaakUrl: string, context: CallContext): Promise<Listed<ApiBesluit>> {
  const reading = readPages<Belonging<ApiBesluit>>({
    read: (page) =>
      door.json({ path: '/besluiten', query: { zaak: zaakUrl, page: page > 1 ? page : undefined } }, context),
    parse: ofWhat('zaak', parseBesluit),
    keyOf: ({ item }) => item.url,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: 'GET /besluiten' }),
  });
  return onlyOf(zaakUrl, reading);
}

/** One decision, and the URL of its case; null for a decision of no case. @throws RegisterError */
export async function besluit(
  door: Door,
  uuid: string,
  context: CallContext,
): Promise<{ besluit: ApiBesluit; zaak: string | null }> {
  const body = await door.json({ path: `/besluiten/${uuid}` }, context);
  const read = parseBesluit(body);
  if (read) return { besluit: read, zaak: isObject(body) ? text(body['zaak']) : null };
  throw new RegisterError('malformed', { register: door.name, operation: 'GET /besluiten/…' });
}

/** URLs of the documents in which a decision is written. They need not be linked to the case. @throws RegisterError */
export function besluitinformatieobjecten(
  door: Door,
  besluitUrl: string,
  context: CallContext,
): Promise<Listed<string>> {
  const reading = readPages<Belonging<string>>({
    read: () => door.json({ path: '/besluitinformatieobjecten', query: { besluit: besluitUrl } }, context),
    parse: ofWhat('besluit', (link) => (isObject(link) ? text(link['informatieobject']) : null)),
    keyOf: ({ item, of }) => `${of} ${item}`,
    malformed: () =>
      new RegisterError('malformed', { register: door.name, operation: 'GET /besluitinformatieobjecten' }),
  });
  return onlyOf(besluitUrl, reading);
}

function parseBesluit(value: unknown): ApiBesluit | null {
  if (!isObject(value)) return null;
  const url = text(value['url']);
  const beslisdatum = datum(value['datum']);
  if (!url || !beslisdatum) return null;
  return {
    url,
    besluittype: text(value['besluittype']),
    datum: beslisdatum,
    toelichting: text(value['toelichting']),
    ingangsdatum: datum(value['ingangsdatum']),
    vervaldatum: datum(value['vervaldatum']),
    vervalreden: text(value['vervalreden']),
    verzenddatum: datum(value['verzenddatum']),
    publicatiedatum: datum(value['publicatiedatum']),
    uiterlijkeReactiedatum: datum(value['uiterlijkeReactiedatum']),
  };
}

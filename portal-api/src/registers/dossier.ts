import * as zgw from '@loket/zgw';
import type { Clock } from '../platform/clock.ts';
import { SourceFailed, type Sourced } from '../platform/sourced.ts';
import type { BackEnd } from './back-end.ts';
import { listBesluiten, readBesluiten } from './besluiten.ts';
import { readDocumenten } from './documenten.ts';
import { gather, type Gathering } from './gathering.ts';
import { readGerelateerd } from './gerelateerd.ts';
import type { Health } from './health.ts';
import type { InformatieObject, Status, Zaak, Zaakdossier, Zaaktype } from './model.ts';
import { toStatus, toZaak } from './zaak.ts';

interface Deps {
  health: Health;
  clock: Clock;
}

/**
 * One case with all that belongs to it, in two rounds of parallel calls: the case, its statuses, decisions, document links
 * and the catalogue; then the documents and the letters.
 * @returns null when the back end does not know the case
 * @throws SourceFailed when the case itself cannot be read
 */
export async function readDossier(
  backEnd: BackEnd,
  uuid: string,
  context: zgw.CallContext,
  { health, clock }: Deps,
): Promise<Sourced<Zaakdossier> | null> {
  if (!zgw.isUuid(uuid)) return null;
  const { zaken, name } = backEnd;
  const gathering = gather(name, health);
  const zaakUrl = `${zaken.baseUrl}/zaken/${uuid}`;
  const reading = zgw.zaak(zaken, uuid, expandOf(backEnd), context);
  // Started together with the case. Waited for later: until then a failure must not count as unhandled.
  const statussen = quietly(gathering.listed('zaken', zgw.statussen(zaken, zaakUrl, context)));
  const besluiten = quietly(gathering.listed('besluiten', listBesluiten(backEnd, zaakUrl, context)));
  const linking = backEnd.habits.expandsLinks ? null : quietly(zgw.zaakinformatieobjecten(zaken, zaakUrl, context));
  try {
    const api = await reading;
    const { expand } = api;
    const [own, zaaktype, history, documenten, besluit, deelzaken, hoofdzaken] = await Promise.all([
      readZaak(backEnd, api, context, gathering),
      readZaaktype(backEnd, api, gathering),
      statussen,
      readLinked(backEnd, api, linking, context, gathering),
      besluiten.then((listed) => readBesluiten(backEnd, listed, context, gathering)),
      readGerelateerd(backEnd, api.deelzaken, expand.deelzaken, context, gathering),
      readGerelateerd(
        backEnd,
        api.hoofdzaak ? [api.hoofdzaak] : [],
        expand.hoofdzaak ? [expand.hoofdzaak] : [],
        context,
        gathering,
      ),
    ]);
    const data: Zaakdossier = {
      zaak: own,
      zaaktype,
      statussen: oldestFirst(history.length > 0 || !own.status ? history.map(toStatus) : [own.status]),
      documenten,
      besluiten: besluit,
      deelzaken,
      hoofdzaak: hoofdzaken[0] ?? null,
    };
    return { data, incomplete: gathering.failures(), asOf: clock.now() };
  } catch (error) {
    if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
    throw new SourceFailed(health.failure(error, name, 'zaken'), { cause: error });
  }
}

/** With a cold catalogue the case brings its own zaaktype along: one call less. */
function expandOf({ habits, catalogus }: BackEnd): string {
  if (!habits.detailZaaktype || catalogus.isFilled()) return habits.detail;
  return `${habits.detail},${habits.detailZaaktype}`;
}

async function readZaak(
  backEnd: BackEnd,
  api: zgw.ApiZaak,
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<Zaak> {
  const [zaak, resultaat] = await Promise.all([
    toZaak(backEnd, api, context),
    gathering.or('zaken', readResultaat(backEnd, api, context), null),
  ]);
  return { ...zaak, resultaat: zaak.resultaat ?? resultaat };
}

/** The result of a closed case where the back end did not expand it, or not its name. */
async function readResultaat(backEnd: BackEnd, api: zgw.ApiZaak, context: zgw.CallContext): Promise<Zaak['resultaat']> {
  if (!api.einddatum || !api.resultaat) return null;
  const uuid = zgw.uuidWithin(backEnd.zaken.baseUrl, 'resultaten', api.resultaat);
  const found = api.expand.resultaat ?? (uuid ? await zgw.resultaat(backEnd.zaken, uuid, context) : null);
  const naam =
    found && (found.naam ?? (found.resultaattype && (await backEnd.catalogus.resultaattype(found.resultaattype))));
  return naam ? { naam, toelichting: found.toelichting } : null;
}

async function readZaaktype({ catalogus }: BackEnd, api: zgw.ApiZaak, gathering: Gathering): Promise<Zaaktype | null> {
  const { zaaktype, errors } = await catalogus.zaaktype(api.zaaktype, api.expand.zaaktype);
  for (const error of errors) gathering.failed('catalogus', error);
  return zaaktype;
}

/** The documents that are linked to the case. */
async function readLinked(
  backEnd: BackEnd,
  api: zgw.ApiZaak,
  linking: Promise<zgw.Listed<zgw.ApiZaakInformatieObject>> | null,
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<InformatieObject[]> {
  if (api.zonderInformatieobjecten) return [];
  const along = api.expand.zaakinformatieobjecten;
  const links =
    along ??
    (await gathering.listed('documenten', linking ?? zgw.zaakinformatieobjecten(backEnd.zaken, api.url, context)));
  const wanted = links.map(({ informatieobject, titel, registratiedatum }) => ({
    url: informatieobject,
    titel,
    registratiedatum,
  }));
  return readDocumenten(backEnd, wanted, context, gathering);
}

/** Sorts statuses by when they were set; equal times keep the order of the register (odd-register-data 7). */
export function oldestFirst(statussen: Status[]): Status[] {
  const at = (status: Status) => Date.parse(status.datumStatusGezet) || 0;
  return statussen.sort((a, b) => at(a) - at(b));
}

function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

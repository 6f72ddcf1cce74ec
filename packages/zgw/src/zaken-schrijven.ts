import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { isObject, object, objects, text } from './lenient.ts';
import { readPages } from './paging.ts';

/** What is needed to begin a case (Zaken API 1.5). */
export interface NieuweZaak {
  /** A key of one's own, by which a half-made case is found again. */
  identificatie: string;
  bronorganisatie: string;
  zaaktype: string;
  omschrijving: string;
  startdatum: string;
  einddatumGepland: string | null;
  uiterlijkeEinddatumAfdoening: string | null;
}

/** A case as the register has it, as far as one who makes it needs. */
export interface GemaakteZaak {
  url: string;
  identificatie: string;
}

/** Who has a part in a case, by number. */
export type Betrokkene =
  | { betrokkeneType: 'natuurlijk_persoon'; betrokkeneIdentificatie: { inpBsn: string } }
  | {
      betrokkeneType: 'niet_natuurlijk_persoon';
      betrokkeneIdentificatie: { innNnpId?: string; annIdentificatie?: string; kvkNummer?: string };
    }
  | { betrokkeneType: 'vestiging'; betrokkeneIdentificatie: { vestigingsNummer: string; kvkNummer?: string } }
  | { betrokkeneType: 'medewerker'; betrokkeneIdentificatie: { identificatie: string; achternaam: string } }
  | { betrokkeneType: 'organisatorische_eenheid'; betrokkeneIdentificatie: { identificatie: string; naam: string } };

export type NieuweRol = Betrokkene & { zaak: string; roltype: string; roltoelichting: string };

const CASES = '/zaken';
/** Under which our number stands where a back end numbers its cases itself. */
const KENMERK_BRON = 'een-loket';

/** Reads that decide about writing are never shared with earlier ones. */
const fresh = ({ scope: _shared, ...alone }: CallContext): CallContext => alone;

/**
 * Begins a case. Our number is its `identificatie`, and stands among its `kenmerken` too: a back end that numbers itself
 * keeps those. @throws RegisterError
 */
export async function maakZaak(door: Door, nieuw: NieuweZaak, context: CallContext): Promise<GemaakteZaak> {
  const { bronorganisatie, identificatie } = nieuw;
  const kenmerken = [{ kenmerk: identificatie, bron: KENMERK_BRON }];
  const body = { ...nieuw, verantwoordelijkeOrganisatie: bronorganisatie, kenmerken };
  const made = parse(await door.write({ method: 'POST', path: CASES, body }, context));
  if (!made) throw new RegisterError('malformed', { register: door.name, operation: `POST ${CASES}` });
  return made;
}

/** The case with our number; null when there is none. @throws RegisterError */
export async function zaakMet(
  door: Door,
  { identificatie, bronorganisatie }: Pick<NieuweZaak, 'identificatie' | 'bronorganisatie'>,
  context: CallContext,
): Promise<GemaakteZaak | null> {
  const answer = await door.json({ path: CASES, query: { identificatie, bronorganisatie } }, fresh(context));
  const found = objects(object(answer)?.['results']).map(parse);
  // Some back ends do not know a filter and answer everything.
  return found.find((one) => one?.identificatie === identificatie) ?? null;
}

/**
 * The case with our number among its `kenmerken`, for back ends that number themselves: no standard filter finds those,
 * so the cases of this zaaktype that begin on this day are looked through. @throws RegisterError
 */
export async function zaakMetKenmerk(
  door: Door,
  { identificatie, zaaktype, startdatum }: Pick<NieuweZaak, 'identificatie' | 'zaaktype' | 'startdatum'>,
  context: CallContext,
): Promise<GemaakteZaak | null> {
  const alone = fresh(context);
  const { items, failure } = await readPages({
    read: (page) =>
      door.json({ path: CASES, query: { zaaktype, startdatum, page: page > 1 ? page : undefined } }, alone),
    parse: (item) => {
      const found = parse(item);
      const kenmerken = isObject(item) ? objects(item['kenmerken']) : [];
      return found && { ...found, ons: kenmerken.some((one) => one['kenmerk'] === identificatie) };
    },
    keyOf: ({ url }) => url,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: `GET ${CASES}` }),
  });
  const ours = items.find(({ ons }) => ons);
  // Half a list without it says nothing: it may stand in the other half.
  if (!ours && failure) throw failure;
  return ours ? { url: ours.url, identificatie: ours.identificatie } : null;
}

/** Gives somebody a part in a case. @throws RegisterError */
export async function maakRol(door: Door, rol: NieuweRol, context: CallContext): Promise<void> {
  await door.write({ method: 'POST', path: '/rollen', body: rol }, context);
}

/** Takes a part away again. @throws RegisterError */
export async function verwijderRol(door: Door, uuid: string, context: CallContext): Promise<void> {
  await door.write({ method: 'DELETE', path: `/rollen/${uuid}` }, context);
}

/** Sets a status. @throws RegisterError */
export async function maakStatus(
  door: Door,
  status: { zaak: string; statustype: string; datumStatusGezet: string; statustoelichting: string },
  context: CallContext,
): Promise<void> {
  await door.write({ method: 'POST', path: '/statussen', body: status }, context);
}

/** URLs of the properties that a case has already. @throws RegisterError */
export async function zaakeigenschappen(door: Door, uuid: string, context: CallContext): Promise<string[]> {
  const answer = await door.json({ path: `${CASES}/${uuid}/zaakeigenschappen` }, fresh(context));
  return objects(answer).flatMap((one) => text(one['eigenschap']) ?? []);
}

/** Gives a case a property. @throws RegisterError */
export async function maakZaakeigenschap(
  door: Door,
  uuid: string,
  eigenschap: { zaak: string; eigenschap: string; waarde: string },
  context: CallContext,
): Promise<void> {
  await door.write({ method: 'POST', path: `${CASES}/${uuid}/zaakeigenschappen`, body: eigenschap }, context);
}

function parse(value: unknown): GemaakteZaak | null {
  const url = isObject(value) ? text(value['url']) : null;
  return isObject(value) && url ? { url, identificatie: text(value['identificatie']) ?? '' } : null;
}

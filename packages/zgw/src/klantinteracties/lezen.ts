import { RegisterError } from '../errors.ts';
import type { CallContext, Door } from '../http.ts';
import { readPages, type Listed } from '../paging.ts';
import {
  parseBetrokkene,
  parseDigitaalAdres,
  parseInterneTaak,
  parseKlantcontact,
  parseOnderwerpobject,
  parsePartij,
  parsePartijIdentificator,
  type ApiBetrokkene,
  type ApiDigitaalAdres,
  type ApiIdentificator,
  type ApiInterneTaak,
  type ApiKlantcontact,
  type ApiOnderwerpobject,
  type ApiPartij,
  type ApiPartijIdentificator,
} from './shapes.ts';

/** What may come along with klantcontacten. */
export type KlantcontactExpand =
  | 'hadBetrokkenen'
  | 'hadBetrokkenen.wasPartij'
  | 'gingOverOnderwerpobjecten'
  | 'leiddeTotInterneTaken'
  | 'omvatteBijlagen';

/** Which number of somebody: enough to search by. */
export type PartijNummer = Pick<ApiIdentificator, 'codeSoortObjectId' | 'objectId'>;

type Query = Readonly<Record<string, string | number | undefined>>;

/** As many as fit in one page of any Open Klant. */
const pageSize = 100;

/** One contact. @throws RegisterError, `not-found` when the register does not know it */
export async function klantcontact(
  door: Door,
  uuid: string,
  context: CallContext,
  expand: readonly KlantcontactExpand[] = [],
): Promise<ApiKlantcontact> {
  const query = { expand: expand.join(',') || undefined };
  const found = parseKlantcontact(await door.json({ path: `/klantcontacten/${uuid}`, query }, context));
  if (!found) throw new RegisterError('malformed', { register: door.name, operation: 'GET /klantcontacten/…' });
  return found;
}

/**
 * The contacts in which a customer took part. The two filters need not hit the same identificator, so the caller looks at
 * the betrokkenen again. A number is in the URL, because there is no other search: never log it. @throws RegisterError
 */
export function klantcontactenVan(
  door: Door,
  { codeSoortObjectId, objectId }: PartijNummer,
  expand: readonly KlantcontactExpand[],
  context: CallContext,
): Promise<Listed<ApiKlantcontact>> {
  const prefix = 'hadBetrokkene__wasPartij__partijIdentificator';
  const query = {
    [`${prefix}__codeSoortObjectId`]: codeSoortObjectId,
    [`${prefix}__objectId`]: objectId,
    expand: expand.join(',') || undefined,
  };
  return list(door, '/klantcontacten', query, parseKlantcontact, context);
}

/** Contacts with a reference number, which its maker chose. @throws RegisterError */
export function klantcontactenMetReferentie(
  door: Door,
  referentienummer: string,
  expand: readonly KlantcontactExpand[],
  context: CallContext,
): Promise<Listed<ApiKlantcontact>> {
  const query = { referentienummer, expand: expand.join(',') || undefined };
  return list(door, '/klantcontacten', query, parseKlantcontact, context);
}

/** Who took part in a contact. @throws RegisterError */
export function betrokkenenVan(door: Door, klantcontact: string, context: CallContext): Promise<Listed<ApiBetrokkene>> {
  return list(door, '/betrokkenen', { hadKlantcontact__uuid: klantcontact }, parseBetrokkene, context);
}

/** What a contact was about, or which contacts were about it. @throws RegisterError */
export function onderwerpobjecten(
  door: Door,
  filter: { klantcontact: string } | { wasKlantcontact: string },
  context: CallContext,
): Promise<Listed<ApiOnderwerpobject>> {
  const query =
    'klantcontact' in filter
      ? { klantcontact__uuid: filter.klantcontact }
      : { wasKlantcontact__uuid: filter.wasKlantcontact };
  return list(door, '/onderwerpobjecten', query, parseOnderwerpobject, context);
}

/** What the municipality has to do because of a contact. @throws RegisterError */
export function interneTakenVan(
  door: Door,
  klantcontact: string,
  context: CallContext,
): Promise<Listed<ApiInterneTaak>> {
  return list(door, '/internetaken', { klantcontact__uuid: klantcontact }, parseInterneTaak, context);
}

/** The customers with a number: one, or several where the register has doubles. @throws RegisterError */
export function partijenMet(
  door: Door,
  { codeSoortObjectId, objectId }: PartijNummer,
  context: CallContext,
): Promise<Listed<ApiPartij>> {
  const query = {
    partijIdentificator__codeSoortObjectId: codeSoortObjectId,
    partijIdentificator__objectId: objectId,
  };
  return list(door, '/partijen', query, parsePartij, context);
}

/** The identificatoren with a number. @throws RegisterError */
export function partijIdentificatorenMet(
  door: Door,
  { codeSoortObjectId, objectId }: PartijNummer,
  context: CallContext,
): Promise<Listed<ApiPartijIdentificator>> {
  const query = { partijIdentificatorCodeSoortObjectId: codeSoortObjectId, partijIdentificatorObjectId: objectId };
  const keyOf = ({ uuid, objectId: id }: ApiPartijIdentificator) => uuid ?? id;
  return list(door, '/partij-identificatoren', query, parsePartijIdentificator, context, keyOf);
}

/** The digital addresses of all customers with a number. @throws RegisterError */
export function digitaleAdressenVan(
  door: Door,
  { codeSoortObjectId, objectId }: PartijNummer,
  context: CallContext,
): Promise<Listed<ApiDigitaalAdres>> {
  const prefix = 'verstrektDoorPartij__partijIdentificator';
  const query = { [`${prefix}__codeSoortObjectId`]: codeSoortObjectId, [`${prefix}__objectId`]: objectId };
  return list(door, '/digitaleadressen', query, parseDigitaalAdres, context);
}

/** The digital addresses that somebody gave in one contact. @throws RegisterError */
export function digitaleAdressenVanBetrokkene(
  door: Door,
  betrokkene: string,
  context: CallContext,
): Promise<Listed<ApiDigitaalAdres>> {
  return list(door, '/digitaleadressen', { verstrektDoorBetrokkene__uuid: betrokkene }, parseDigitaalAdres, context);
}

function list<T>(
  door: Door,
  path: string,
  query: Query,
  parse: (item: unknown) => T | null,
  context: CallContext,
  keyOf: (item: T) => string = (item) => (item as { uuid: string }).uuid,
): Promise<Listed<T>> {
  return readPages({
    read: (page) => door.json({ path, query: { ...query, pageSize, page: page > 1 ? page : undefined } }, context),
    parse,
    keyOf,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: `GET ${path}` }),
  });
}

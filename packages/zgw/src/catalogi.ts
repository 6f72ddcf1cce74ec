import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { datum, isObject, text, whole } from './lenient.ts';
import { readPages, type Listed } from './paging.ts';

/** A ZAAKTYPE as far as a portal uses it (Catalogi API 1.3). */
export interface ApiZaakType {
  url: string;
  identificatie: string;
  omschrijving: string | null;
  omschrijvingGeneriek: string | null;
  onderwerp: string | null;
  handelingInitiator: string | null;
  indicatieInternOfExtern: string | null;
  vertrouwelijkheidaanduiding: string | null;
  doorlooptijd: string | null;
  servicenorm: string | null;
  /** Days between which cases may begin with this version; null when it says nothing. */
  beginGeldigheid: string | null;
  eindeGeldigheid: string | null;
}

export interface ApiStatusType {
  url: string;
  zaaktype: string;
  omschrijving: string | null;
  statustekst: string | null;
  volgnummer: number | null;
  /** Null when the register does not say. */
  isEindstatus: boolean | null;
  informeren: boolean;
}

/** A catalogue object that was asked for alone, with its ETag; null when it did not change. */
export interface Versioned<T> {
  value: T;
  etag: string | null;
}

/** All published zaaktypen, every version. @throws RegisterError when nothing came */
export function zaaktypen(door: Door, context: CallContext): Promise<Listed<ApiZaakType>> {
  return list(door, '/zaaktypen', {}, parseZaakType, context);
}

/** The statustypen of all published zaaktypen, or (concepts included) of one. @throws RegisterError when nothing came */
export function statustypen(door: Door, context: CallContext, zaaktypeUrl?: string): Promise<Listed<ApiStatusType>> {
  const query: Record<string, string> = zaaktypeUrl ? { zaaktype: zaaktypeUrl, status: 'alles' } : {};
  return list(door, '/statustypen', query, parseStatusType, context);
}

/** One zaaktype, concept or not. @throws RegisterError */
export async function zaaktype(
  door: Door,
  uuid: string,
  context: CallContext,
  etag?: string,
): Promise<Versioned<ApiZaakType> | null> {
  const answer = await door.ifChanged({ path: `/zaaktypen/${uuid}`, etag }, context);
  if (!answer) return null;
  const value = parseZaakType(answer.body);
  if (!value) throw malformed(door, '/zaaktypen/…');
  return { value, etag: answer.etag };
}

/** A kind of document that may come in with cases of a zaaktype. */
export interface ApiInkomendType {
  /** URL of the informatieobjecttype. */
  url: string;
  /** URL of the statustype at which such a document must be there; null when it need not. */
  statustype: string | null;
}

/** The kinds of documents that may come in with cases of a zaaktype, in its order. @throws RegisterError */
export async function inkomendeTypen(
  door: Door,
  zaaktypeUrl: string,
  context: CallContext,
): Promise<ApiInkomendType[]> {
  const path = '/zaaktype-informatieobjecttypen';
  const query = { zaaktype: zaaktypeUrl, richting: 'inkomend', status: 'alles' };
  const parse = (item: unknown) => {
    const url = isObject(item) ? text(item['informatieobjecttype']) : null;
    if (!url || !isObject(item)) return null;
    return { url, statustype: text(item['statustype']), volgnummer: whole(item['volgnummer']) ?? 0 };
  };
  const { items, failure } = await list(door, path, query, parse, context);
  if (failure) throw failure;
  return items
    .toSorted((a, b) => a.volgnummer - b.volgnummer)
    .map(({ volgnummer: _order, ...type }): ApiInkomendType => type);
}

/** A property of cases of a zaaktype. */
export interface ApiEigenschap {
  url: string;
  naam: string | null;
}

/** A part that somebody may have in cases of a zaaktype. */
export interface ApiRolType {
  url: string;
  omschrijvingGeneriek: string | null;
}

/** The parts that people may have in cases of a zaaktype. @throws RegisterError */
export async function roltypen(door: Door, zaaktypeUrl: string, context: CallContext): Promise<ApiRolType[]> {
  return allOf(door, '/roltypen', { zaaktype: zaaktypeUrl, status: 'alles' }, 'omschrijvingGeneriek', context);
}

/** The properties that cases of a zaaktype may have. @throws RegisterError */
export async function eigenschappen(door: Door, zaaktypeUrl: string, context: CallContext): Promise<ApiEigenschap[]> {
  return allOf(door, '/eigenschappen', { zaaktype: zaaktypeUrl, status: 'alles' }, 'naam', context);
}

/** What a kind of decision is called; null when the type has no name. @throws RegisterError */
export async function besluittypeNaam(door: Door, uuid: string, context: CallContext): Promise<string | null> {
  return omschrijving(await door.json({ path: `/besluittypen/${uuid}` }, context));
}

/** What a kind of result is called; null when the type has no name. @throws RegisterError */
export async function resultaattypeNaam(door: Door, uuid: string, context: CallContext): Promise<string | null> {
  return resultaatNaam(await door.json({ path: `/resultaattypen/${uuid}` }, context));
}

/**
 * The name in a resultaattype, fetched or expanded. `omschrijving` has room for 20 characters only in older catalogues;
 * e-Suite puts the whole name in `naam`.
 */
export function resultaatNaam(resultaattype: unknown): string | null {
  return isObject(resultaattype) ? (text(resultaattype['naam']) ?? omschrijving(resultaattype)) : null;
}

/** What a kind of document is called. @throws RegisterError */
export async function informatieobjecttypeNaam(door: Door, uuid: string, context: CallContext): Promise<string | null> {
  return omschrijving(await door.json({ path: `/informatieobjecttypen/${uuid}` }, context));
}

function omschrijving(type: unknown): string | null {
  return isObject(type) ? (text(type['omschrijving']) ?? text(type['omschrijvingGeneriek'])) : null;
}

/** A list of which half is of no use. */
async function allOf<Name extends string>(
  door: Door,
  path: string,
  query: Record<string, string>,
  name: Name,
  context: CallContext,
): Promise<({ url: string } & Record<Name, string | null>)[]> {
  const parse = (item: unknown) => {
    const url = isObject(item) ? text(item['url']) : null;
    if (!isObject(item) || !url) return null;
    return { url, [name]: text(item[name]) } as { url: string } & Record<Name, string | null>;
  };
  const { items, failure } = await list(door, path, query, parse, context);
  if (failure) throw failure;
  return items;
}

function list<T extends { url: string }>(
  door: Door,
  path: string,
  query: Record<string, string>,
  parse: (item: unknown) => T | null,
  context: CallContext,
): Promise<Listed<T>> {
  return readPages({
    read: (page) => door.json({ path, query: { ...query, page: page > 1 ? page : undefined } }, context),
    parse,
    keyOf: (item) => item.url,
    malformed: () => malformed(door, path),
  });
}

function malformed(door: Door, path: string): RegisterError {
  return new RegisterError('malformed', { register: door.name, operation: `GET ${path}` });
}

/** Reads a zaaktype, fetched or expanded; null without a URL. */
export function parseZaakType(value: unknown): ApiZaakType | null {
  if (!isObject(value)) return null;
  const url = text(value['url']);
  if (!url) return null;
  return {
    url,
    identificatie: text(value['identificatie']) ?? '',
    omschrijving: text(value['omschrijving']),
    omschrijvingGeneriek: text(value['omschrijvingGeneriek']),
    onderwerp: text(value['onderwerp']),
    handelingInitiator: text(value['handelingInitiator']),
    indicatieInternOfExtern: text(value['indicatieInternOfExtern']),
    vertrouwelijkheidaanduiding: text(value['vertrouwelijkheidaanduiding']),
    doorlooptijd: text(value['doorlooptijd']),
    servicenorm: text(value['servicenorm']),
    beginGeldigheid: datum(value['beginGeldigheid']),
    eindeGeldigheid: datum(value['eindeGeldigheid']),
  };
}

function parseStatusType(value: unknown): ApiStatusType | null {
  if (!isObject(value)) return null;
  const url = text(value['url']);
  const zaaktype = text(value['zaaktype']);
  if (!url || !zaaktype) return null;
  return {
    url,
    zaaktype,
    omschrijving: text(value['omschrijving']),
    statustekst: text(value['statustekst']),
    volgnummer: whole(value['volgnummer']),
    isEindstatus: typeof value['isEindstatus'] === 'boolean' ? value['isEindstatus'] : null,
    informeren: value['informeren'] === true,
  };
}

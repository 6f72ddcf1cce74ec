import { parseZaakType, resultaatNaam, type ApiZaakType } from './catalogi.ts';
import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { datum, isObject, object, objects, text, texts, type JsonObject } from './lenient.ts';
import { ofWhat, onlyOf, type Belonging } from './belonging.ts';
import { readPages, type Listed } from './paging.ts';
import { parseRol, type ApiRol } from './rollen.ts';
import { uuidOf } from './urls.ts';

/** Headers that the Zaken API demands with every method (1.5.2; 412 without). */
export const crsHeaders = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' } as const;

export interface ApiStatus {
  url: string | null;
  statustype: string;
  statustoelichting: string | null;
  datumStatusGezet: string;
}

export interface ApiResultaat {
  resultaattype: string | null;
  toelichting: string | null;
  /** Name of the type, when that was expanded. */
  naam: string | null;
}

export interface ApiZaakInformatieObject {
  informatieobject: string;
  titel: string | null;
  registratiedatum: string | null;
}

/** A ZAAK as far as a portal uses it (Zaken API 1.5). */
export interface ApiZaak {
  url: string;
  identificatie: string;
  bronorganisatie: string;
  omschrijving: string | null;
  toelichting: string | null;
  zaaktype: string;
  registratiedatum: string | null;
  startdatum: string;
  einddatum: string | null;
  einddatumGepland: string | null;
  uiterlijkeEinddatumAfdoening: string | null;
  vertrouwelijkheidaanduiding: string | null;
  /** Null for a missing or empty object. */
  verlenging: { reden: string | null; duur: string | null } | null;
  opschorting: { indicatie: boolean; reden: string | null } | null;
  hoofdzaak: string | null;
  deelzaken: string[];
  /** URL of the current status and of the resultaat. */
  status: string | null;
  resultaat: string | null;
  /** Whether the register says that nobody has a role, or nothing is linked: then nothing needs to be fetched. */
  zonderRollen: boolean;
  zonderInformatieobjecten: boolean;
  /** What came along by `expand`; null or absent parts did not. */
  expand: {
    zaaktype: ApiZaakType | null;
    status: ApiStatus | null;
    resultaat: ApiResultaat | null;
    rollen: ApiRol[] | null;
    eigenschappen: { naam: string; waarde: string }[];
    zaakinformatieobjecten: ApiZaakInformatieObject[] | null;
    hoofdzaak: ApiZaak | null;
    deelzaken: ApiZaak[];
  };
}

/** Filters of `POST /zaken/_zoek` that a portal uses. */
export interface ZaakFilters {
  identificatie?: string;
  rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn?: string;
  rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId?: string;
  rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__annIdentificatie?: string;
  rol__betrokkeneIdentificatie__vestiging__vestigingsNummer?: string;
  rol__betrokkeneIdentificatie__medewerker__identificatie?: string;
  rol__betrokkeneIdentificatie__organisatorischeEenheid__identificatie?: string;
  rol__omschrijvingGeneriek?: 'behandelaar';
  einddatum__isnull?: 'true';
  /** After this day. */
  einddatum__gt?: string;
  expand?: string;
  ordering?: '-startdatum';
}

/**
 * All cases that match, over all pages. By POST, so that no number is in an address.
 * @throws RegisterError when nothing came; also (`problem`) for a filter without a value, which would match everybody
 */
export async function zoekZaken(door: Door, filters: ZaakFilters, context: CallContext): Promise<Listed<ApiZaak>> {
  const operation = 'POST /zaken/_zoek';
  const { expand: _expand, ordering: _ordering, ...criteria } = filters;
  const values = Object.values(criteria);
  if (values.length === 0 || values.some((value) => value.trim() === '')) {
    throw new RegisterError('problem', { register: door.name, operation, code: 'empty-filter' });
  }
  return readPages({
    read: (page) =>
      door.json({ path: '/zaken/_zoek', search: filters, query: { page: page > 1 ? page : undefined } }, context),
    parse: parseZaak,
    keyOf: (zaak) => zaak.url,
    malformed: () => new RegisterError('malformed', { register: door.name, operation }),
  });
}

/**
 * The links to documents of many cases in one search (per hundred), where cases bring them along; null for a case that
 * did not. @throws RegisterError when nothing came
 */
export function zaakinformatieobjectenVan(
  door: Door,
  uuids: readonly string[],
  context: CallContext,
): Promise<Listed<{ zaak: string; links: ApiZaakInformatieObject[] | null }>> {
  const asked = new Set(uuids);
  const search = { uuid__in: [...asked], expand: 'zaakinformatieobjecten' };
  return readPages({
    read: (page) => door.json({ path: '/zaken/_zoek', search, query: { page: page > 1 ? page : undefined } }, context),
    parse: (item) => {
      const read = parseZaak(item);
      const links = read?.zonderInformatieobjecten ? [] : read?.expand.zaakinformatieobjecten;
      return read && asked.has(uuidOf(read.url) ?? '') ? { zaak: read.url, links: links ?? null } : null;
    },
    keyOf: ({ zaak }) => zaak,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: 'POST /zaken/_zoek' }),
  });
}

/** One case. @throws RegisterError, `not-found` when the register does not know it */
export async function zaak(door: Door, uuid: string, expand: string, context: CallContext): Promise<ApiZaak> {
  const read = parseZaak(await door.json({ path: `/zaken/${uuid}`, query: { expand } }, context));
  if (!read) throw new RegisterError('malformed', { register: door.name, operation: 'GET /zaken/…' });
  return read;
}

/** All statuses that a case has had, in the order of the register (which is no order: sort on `datumStatusGezet`). */
export function statussen(door: Door, zaakUrl: string, context: CallContext): Promise<Listed<ApiStatus>> {
  return list(
    door,
    '/statussen',
    zaakUrl,
    parseStatus,
    (status) => status.url ?? `${status.datumStatusGezet} ${status.statustype}`,
    context,
  );
}

/** One status, for back ends that did not expand the current one. @throws RegisterError */
export async function status(door: Door, uuid: string, context: CallContext): Promise<ApiStatus | null> {
  return parseStatus(await door.json({ path: `/statussen/${uuid}` }, context));
}

/** One resultaat, for back ends that did not expand it. @throws RegisterError */
export async function resultaat(door: Door, uuid: string, context: CallContext): Promise<ApiResultaat | null> {
  return parseResultaat(object(await door.json({ path: `/resultaten/${uuid}` }, context)));
}

/** All roles in a case, for back ends that cannot expand them. */
export function rollen(door: Door, zaakUrl: string, context: CallContext): Promise<Listed<ApiRol>> {
  let nameless = 0;
  const parse = (rol: unknown) => (isObject(rol) ? parseRol(rol) : null);
  return list(door, '/rollen', zaakUrl, parse, (rol) => rol.url ?? String((nameless += 1)), context);
}

/** The links between a case and its documents, for back ends that cannot expand them. */
export function zaakinformatieobjecten(
  door: Door,
  zaakUrl: string,
  context: CallContext,
): Promise<Listed<ApiZaakInformatieObject>> {
  return list(
    door,
    '/zaakinformatieobjecten',
    zaakUrl,
    parseZaakInformatieObject,
    (link) => link.informatieobject,
    context,
  );
}

function list<T>(
  door: Door,
  path: string,
  zaakUrl: string,
  parse: (item: unknown) => T | null,
  keyOf: (item: T) => string,
  context: CallContext,
): Promise<Listed<T>> {
  const reading = readPages<Belonging<T>>({
    read: (page) => door.json({ path, query: { zaak: zaakUrl, page: page > 1 ? page : undefined } }, context),
    parse: ofWhat('zaak', parse),
    keyOf: ({ item, of }) => `${of} ${keyOf(item)}`,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: `GET ${path}` }),
  });
  return onlyOf(zaakUrl, reading);
}

function parseZaak(value: unknown): ApiZaak | null {
  if (!isObject(value)) return null;
  const url = text(value['url']);
  const zaaktype = text(value['zaaktype']);
  const startdatum = datum(value['startdatum']) ?? datum(value['registratiedatum']);
  if (!url || !zaaktype || !startdatum) return null;
  return {
    url,
    identificatie: text(value['identificatie']) ?? '',
    bronorganisatie: text(value['bronorganisatie']) ?? '',
    omschrijving: text(value['omschrijving']),
    toelichting: text(value['toelichting']),
    zaaktype,
    registratiedatum: datum(value['registratiedatum']),
    startdatum,
    einddatum: datum(value['einddatum']),
    einddatumGepland: datum(value['einddatumGepland']),
    uiterlijkeEinddatumAfdoening: datum(value['uiterlijkeEinddatumAfdoening']),
    vertrouwelijkheidaanduiding: text(value['vertrouwelijkheidaanduiding']),
    verlenging: parseVerlenging(object(value['verlenging'])),
    opschorting: parseOpschorting(object(value['opschorting'])),
    hoofdzaak: text(value['hoofdzaak']),
    deelzaken: texts(value['deelzaken']),
    status: text(value['status']),
    resultaat: text(value['resultaat']),
    zonderRollen: isEmpty(value['rollen']),
    zonderInformatieobjecten: isEmpty(value['zaakinformatieobjecten']),
    expand: parseExpand(object(value['_expand'])),
  };
}

function parseVerlenging(value: JsonObject | null): ApiZaak['verlenging'] {
  return value && { reden: text(value['reden']), duur: text(value['duur']) };
}

function parseOpschorting(value: JsonObject | null): ApiZaak['opschorting'] {
  return value && { indicatie: value['indicatie'] === true, reden: text(value['reden']) };
}

function parseExpand(value: JsonObject | null): ApiZaak['expand'] {
  const links = value?.['zaakinformatieobjecten'];
  return {
    zaaktype: parseZaakType(value?.['zaaktype']),
    status: parseStatus(value?.['status']),
    resultaat: parseResultaat(object(value?.['resultaat'])),
    rollen: Array.isArray(value?.['rollen']) ? objects(value['rollen']).map(parseRol) : null,
    eigenschappen: objects(value?.['eigenschappen']).flatMap((eigenschap) => {
      const naam = text(eigenschap['naam']);
      return naam ? [{ naam, waarde: text(eigenschap['waarde']) ?? '' }] : [];
    }),
    zaakinformatieobjecten: Array.isArray(links) ? present(objects(links).map(parseZaakInformatieObject)) : null,
    hoofdzaak: parseZaak(value?.['hoofdzaak']),
    deelzaken: present(objects(value?.['deelzaken']).map(parseZaak)),
  };
}

function parseStatus(value: unknown): ApiStatus | null {
  if (!isObject(value)) return null;
  const statustype = text(value['statustype']);
  const datumStatusGezet = text(value['datumStatusGezet']);
  if (!statustype || !datumStatusGezet) return null;
  return { url: text(value['url']), statustype, datumStatusGezet, statustoelichting: text(value['statustoelichting']) };
}

function parseResultaat(value: JsonObject | null): ApiResultaat | null {
  if (!value) return null;
  return {
    resultaattype: text(value['resultaattype']),
    toelichting: text(value['toelichting']),
    naam: resultaatNaam(object(value['_expand'])?.['resultaattype']),
  };
}

function parseZaakInformatieObject(value: unknown): ApiZaakInformatieObject | null {
  if (!isObject(value)) return null;
  const informatieobject = text(value['informatieobject']);
  if (!informatieobject) return null;
  return { informatieobject, titel: text(value['titel']), registratiedatum: text(value['registratiedatum']) };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function present<T>(items: (T | null)[]): T[] {
  return items.filter((item): item is T => item !== null);
}

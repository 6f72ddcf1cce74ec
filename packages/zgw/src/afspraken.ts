import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { isObject, object, objects, text, texts, whole, type JsonObject } from './lenient.ts';
import { isUuid } from './urls.ts';

/** Words in Dutch and, where the register has them, in English. */
export interface ApiWoorden {
  nl: string;
  en: string | null;
}

/** What an appointment can be about. */
export interface ApiAfspraakproduct {
  code: string;
  naam: ApiWoorden;
  omschrijving: ApiWoorden | null;
  /** How long it takes, in minutes; null when the register does not say. */
  duur: number | null;
  doelgroepen: string[];
  /** Ids of the places where it is offered. */
  locaties: string[];
  /** What to bring. */
  meenemen: ApiWoorden[];
}

/** Where or how one meets: at a desk, by phone or by video. */
export interface ApiAfspraaklocatie {
  id: string;
  soort: 'balie' | 'telefoon' | 'video';
  naam: ApiWoorden;
  /** Lines of the address; empty where nobody goes. */
  adres: string[];
  toegankelijkheid: ApiWoorden[];
  bereikbaarheid: ApiWoorden | null;
}

/** A time that can still be booked; moments with an offset. */
export interface ApiVrijeTijd {
  begin: string;
  eind: string;
}

/** Whose appointment it is; only ever sent in a body. */
export interface ApiKlant {
  soort: 'bsn' | 'kvk' | 'rsin' | 'vestiging';
  nummer: string;
}

export interface ApiAfspraak {
  uuid: string;
  /** By which people name it. */
  nummer: string;
  /** Of whoever booked it. */
  sleutel: string | null;
  product: ApiAfspraakproduct;
  locatie: ApiAfspraaklocatie;
  begin: string;
  eind: string;
  geannuleerd: boolean;
  /** Rises with each change. */
  versie: number;
  email: string | null;
  telefoon: string | null;
  toelichting: string | null;
  kenmerken: Record<string, string>;
}

/** A new appointment under a key of the caller: with the same key it is made once. */
export interface NieuweApiAfspraak {
  sleutel: string;
  klant: ApiKlant;
  product: string;
  locatie: string;
  begin: string;
  contact: { email: string; telefoon: string };
  toelichting: string;
  kenmerken: Record<string, string>;
}

/** All that an appointment can be about. @throws RegisterError */
export function afspraakproducten(door: Door, context: CallContext): Promise<ApiAfspraakproduct[]> {
  return lijst(door, { path: '/producten' }, productVan, context);
}

/** All places and ways. @throws RegisterError */
export function afspraaklocaties(door: Door, context: CallContext): Promise<ApiAfspraaklocatie[]> {
  return lijst(door, { path: '/locaties' }, locatieVan, context);
}

/** Which times are free between two days (both included). @throws RegisterError */
export function vrijeTijden(
  door: Door,
  { product, locatie, van, tot }: { product: string; locatie: string; van: string; tot: string },
  context: CallContext,
): Promise<ApiVrijeTijd[]> {
  const path = `/producten/${encodeURIComponent(product)}/tijden`;
  return lijst(door, { path, query: { locatie, van, tot } }, tijdVan, context);
}

/**
 * The appointments of a person or company, cancelled ones too; with `sleutel` only the one that was booked under it.
 * The question is in the body, so that no number is in a URL. @throws RegisterError
 */
export function zoekAfspraken(
  door: Door,
  vraag: { klant: ApiKlant; sleutel?: string },
  context: CallContext,
): Promise<ApiAfspraak[]> {
  return lijst(door, { path: '/afspraken/_zoek', search: vraag }, afspraakVan, context);
}

/** Books; a time that was taken meanwhile is `problem` with code `tijd-bezet`. @throws RegisterError */
export function boekAfspraak(door: Door, nieuw: NieuweApiAfspraak, context: CallContext): Promise<ApiAfspraak> {
  return schrijf(door, '/afspraken', nieuw, context);
}

/** Moves to another time, and to another place when one is given. @throws RegisterError */
export function verzetAfspraak(
  door: Door,
  uuid: string,
  wijziging: { sleutel: string; klant: ApiKlant; begin: string; locatie: string },
  context: CallContext,
): Promise<ApiAfspraak> {
  return schrijf(door, `/afspraken/${encodeURIComponent(uuid)}/verzetting`, wijziging, context);
}

/** Cancels. @throws RegisterError */
export function annuleerAfspraak(
  door: Door,
  uuid: string,
  wijziging: { sleutel: string; klant: ApiKlant },
  context: CallContext,
): Promise<ApiAfspraak> {
  return schrijf(door, `/afspraken/${encodeURIComponent(uuid)}/annulering`, wijziging, context);
}

async function lijst<T>(
  door: Door,
  request: Parameters<Door['json']>[0],
  lees: (value: JsonObject) => T | null,
  context: CallContext,
): Promise<T[]> {
  const body = await door.json(request, context);
  const gevonden = isObject(body) ? body['resultaten'] : undefined;
  // a list that is not there is not an empty one
  if (!Array.isArray(gevonden))
    throw new RegisterError('malformed', { register: door.name, operation: `${request.search ? 'POST' : 'GET'} list` });
  return objects(gevonden).flatMap((een) => lees(een) ?? []);
}

async function schrijf(door: Door, path: string, body: object, context: CallContext): Promise<ApiAfspraak> {
  const answer = await door.write({ method: 'POST', path, body }, context);
  const afspraak = isObject(answer) ? afspraakVan(answer) : null;
  if (!afspraak) throw new RegisterError('malformed', { register: door.name, operation: 'POST /afspraken' });
  return afspraak;
}

function productVan(value: JsonObject): ApiAfspraakproduct | null {
  const code = text(value['code']);
  const naam = woorden(value['naam']);
  if (!code || !naam) return null;
  return {
    code,
    naam,
    omschrijving: woorden(value['omschrijving']),
    duur: whole(value['duur']),
    doelgroepen: texts(value['doelgroepen']),
    locaties: texts(value['locaties']),
    meenemen: alleWoorden(value['meenemen']),
  };
}

function locatieVan(value: JsonObject): ApiAfspraaklocatie | null {
  const id = text(value['id']);
  const naam = woorden(value['naam']);
  if (!id || !naam) return null;
  const soort = value['soort'];
  return {
    id,
    soort: soort === 'telefoon' || soort === 'video' ? soort : 'balie',
    naam,
    adres: texts(value['adres']),
    toegankelijkheid: alleWoorden(value['toegankelijkheid']),
    bereikbaarheid: woorden(value['bereikbaarheid']),
  };
}

function tijdVan(value: JsonObject): ApiVrijeTijd | null {
  const [begin, eind] = [moment(value['begin']), moment(value['eind'])];
  return begin && eind && begin < eind ? { begin, eind } : null;
}

function afspraakVan(value: JsonObject): ApiAfspraak | null {
  const uuid = text(value['uuid']);
  const tijd = tijdVan(value);
  const product = productVan(object(value['product']) ?? {});
  const locatie = locatieVan(object(value['locatie']) ?? {});
  if (!uuid || !isUuid(uuid) || !tijd || !product || !locatie) return null;
  const contact = object(value['contact']) ?? {};
  const kenmerken = object(value['kenmerken']) ?? {};
  return {
    uuid: uuid.toLowerCase(),
    nummer: text(value['nummer']) ?? uuid,
    sleutel: text(value['sleutel']),
    product,
    locatie,
    ...tijd,
    geannuleerd: value['status'] === 'geannuleerd',
    versie: whole(value['versie']) ?? 0,
    email: text(contact['email']),
    telefoon: text(contact['telefoon']),
    toelichting: text(value['toelichting']),
    kenmerken: Object.fromEntries(
      Object.entries(kenmerken).flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])),
    ),
  };
}

/** As one spelling, so that moments compare as text. */
function moment(value: unknown): string | null {
  const given = text(value);
  if (!given || !/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(given)) return null;
  const date = new Date(given);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function woorden(value: unknown): ApiWoorden | null {
  const nl = isObject(value) ? text(value['nl']) : text(value);
  return nl ? { nl, en: isObject(value) ? text(value['en']) : null } : null;
}

function alleWoorden(value: unknown): ApiWoorden[] {
  return Array.isArray(value) ? value.flatMap((een) => woorden(een) ?? []) : [];
}

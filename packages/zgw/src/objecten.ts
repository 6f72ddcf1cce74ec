import { RegisterError } from './errors.ts';
import type { CallContext, Door } from './http.ts';
import { datum, isObject, object, text, whole, type JsonObject } from './lenient.ts';
import { readPages, type Listed } from './paging.ts';
import { isUuid } from './urls.ts';

/** Objecten asks for both on everything that may hold a place (`/objects`); Objecttypen for none. */
export const objectenHeaders = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' } as const;

/** An OBJECT with the record that counts now (Objecten API 2). What `data` holds, its type says. */
export interface ApiObject {
  uuid: string;
  /** URL of the OBJECTTYPE. */
  type: string;
  /** Number of the record; each change makes the next. */
  index: number;
  typeVersion: number;
  data: JsonObject;
  /** First day of this record, and the day from which it no longer counts. */
  startAt: string | null;
  endAt: string | null;
}

/** Which objects: with one value somewhere in their data, of one type or of all that our token may see. */
export interface ObjectVraag {
  type?: string;
  /** Names from the outside in: `['identificatie', 'value']`. */
  pad: readonly string[];
  waarde: string;
}

/** What changes in an object. Its data is merged into what is there (RFC 7396): null takes a field away. */
export interface ObjectWijziging {
  typeVersion: number;
  /** From which day it is so. */
  startAt: string;
  data: object;
}

/**
 * All objects whose data has exactly this value. The question is in the body, so that no number is in a URL.
 * One filter at a time: more than one in a body is not in the standard, so the caller looks at the rest itself.
 * @throws RegisterError
 */
export function zoekObjecten(
  door: Door,
  { type, pad, waarde }: ObjectVraag,
  context: CallContext,
): Promise<Listed<ApiObject>> {
  if (waarde.trim() === '') throw new Error('a search without a value may match everybody');
  // The filter has no way to escape these: it would look for something else.
  if (/__|,/.test(waarde)) throw new Error('Objecten cannot filter on a value with a comma or two underscores');
  const search = { ...(type && { type }), data_attr: `${pad.join('__')}__exact__${waarde}` };
  return readPages({
    read: (page) =>
      door.json({ path: '/objects/search', query: { page: page > 1 ? page : undefined }, search }, context),
    parse: parseObject,
    keyOf: ({ uuid }) => uuid,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: 'POST /objects/search' }),
  });
}

/** One object with the record that counts now. @throws RegisterError, `not-found` when there is none */
export async function haalObject(door: Door, uuid: string, context: CallContext): Promise<ApiObject> {
  const parsed = parseObject(await door.json({ path: `/objects/${uuid}` }, context));
  if (parsed) return parsed;
  throw new RegisterError('malformed', { register: door.name, operation: 'GET /objects/…' });
}

/** Changes the data of an object: Objecten makes a new record of it. Never sent twice. @throws RegisterError */
export async function wijzigObject(
  door: Door,
  uuid: string,
  wijziging: ObjectWijziging,
  context: CallContext,
): Promise<void> {
  await door.write({ method: 'PATCH', path: `/objects/${uuid}`, body: { record: wijziging } }, context);
}

function parseObject(value: unknown): ApiObject | null {
  if (!isObject(value)) return null;
  const record = object(value['record']);
  const type = text(value['type']);
  const uuid = text(value['uuid']) ?? text(value['url'])?.replace(/\/$/, '').split('/').at(-1) ?? '';
  const data = record?.['data'];
  if (!record || !type || !isUuid(uuid)) return null;
  return {
    uuid: uuid.toLowerCase(),
    type,
    index: whole(record['index']) ?? 0,
    typeVersion: whole(record['typeVersion']) ?? 1,
    data: isObject(data) ? data : {},
    startAt: datum(record['startAt']),
    endAt: datum(record['endAt']),
  };
}

/** What our token may do with the objects of one type (Objecten API 2). */
export interface ApiObjectrecht {
  /** URL of the OBJECTTYPE. */
  type: string;
  mayWrite: boolean;
}

/** A kind of object (Objecttypen API 2). */
export interface ApiObjecttype {
  url: string;
  naam: string;
}

/** The types of objects that our token may see. @throws RegisterError */
export function objectrechten(door: Door, context: CallContext): Promise<Listed<ApiObjectrecht>> {
  return list(
    door,
    '/permissions',
    context,
    ({ type }) => type,
    (recht) => {
      const type = text(recht['type']);
      return type ? { type, mayWrite: recht['mode'] === 'read_and_write' } : null;
    },
  );
}

/** All kinds of objects. @throws RegisterError */
export function objecttypen(door: Door, context: CallContext): Promise<Listed<ApiObjecttype>> {
  return list(
    door,
    '/objecttypes',
    context,
    ({ url }) => url,
    (objecttype) => {
      const url = text(objecttype['url']);
      return url ? { url, naam: text(objecttype['name']) ?? '' } : null;
    },
  );
}

function list<T>(
  door: Door,
  path: string,
  context: CallContext,
  keyOf: (item: T) => string,
  parse: (item: Readonly<Record<string, unknown>>) => T | null,
): Promise<Listed<T>> {
  return readPages({
    read: (page) => door.json({ path, query: { page: page > 1 ? page : undefined } }, context),
    parse: (item) => (isObject(item) ? parse(item) : null),
    keyOf,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: `GET ${path}` }),
  });
}

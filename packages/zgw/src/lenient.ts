/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/*
 * Open Zaak and Open Klant send `""` where the standard says a URL, date or enum, and leave fields out. These readers
 * turn all of that into `null`. They are hand-written because a schema validator costs more than the call itself on
 * lists of hundreds of cases.
 */

/** Whether it is a JSON object: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text, or null when it is empty, blank, missing or no text. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** An ISO 8601 calendar date; of a date with a time only the date. Null for a day that is in no calendar (30 February). */
export function datum(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(?!\d)/.test(value)) return null;
  const day = value.slice(0, 10);
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}

const wholeMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** An ISO 8601 moment with its offset. Of a day the beginning; without offset it is taken as UTC; null for no moment. */
export function tijdstip(value: unknown): string | null {
  const day = datum(value);
  if (day === null || typeof value !== 'string') return null;
  if (value.length === day.length) return `${day}T00:00:00Z`;
  const moment = new Date(/(Z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value}Z`);
  if (Number.isNaN(moment.getTime())) return null;
  return wholeMoment.test(value) ? value : moment.toISOString();
}

/** The whole number, also when it is written as a text; null for anything else. */
export function whole(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}

/** A number that is a name (a BSN, a KvK number), written as text or as number; null for anything else. */
export function nummer(value: unknown): string | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : (text(value)?.trim() ?? null);
}

/** The object, or null for anything else and for `{}` (what `expand` gives when it cannot follow a reference). */
export function object(value: unknown): JsonObject | null {
  if (!isObject(value)) return null;
  for (const _key in value) return value;
  return null;
}

/** The objects in a list; anything else in it is left out. */
export function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter((item): item is JsonObject => object(item) !== null) : [];
}

/** The non-empty texts in a list. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => text(item) !== null) : [];
}

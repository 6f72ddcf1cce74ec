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

/** An ISO 8601 calendar date; of a date with a time only the date. */
export function datum(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
}

/** The whole number, or null for anything else. */
export function whole(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
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

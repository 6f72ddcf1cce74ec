import { isObject, text, type JsonObject } from '@loket/zgw';
import type { Eigenaar } from './objecten-model.ts';

/** The field as an object; an empty one when it is anything else. */
export function deel(data: JsonObject, naam: string): JsonObject {
  const value = data[naam];
  return isObject(value) ? value : {};
}

/** The first of these fields that says something; a number as its digits. */
export function woord(data: JsonObject, ...namen: string[]): string | null {
  for (const naam of namen) {
    const value = data[naam];
    const said = typeof value === 'number' ? String(value) : text(value);
    if (said !== null) return said.trim();
  }
  return null;
}

/**
 * Whose an object is. The kind of number counts as much as the number: a KvK number that happens to look like a BSN is
 * nobody's BSN (odd-register-data 27).
 */
export function leesEigenaar(data: JsonObject): Eigenaar | null {
  const { type, value } = {
    type: woord(deel(data, 'identificatie'), 'type')?.toLowerCase(),
    value: woord(deel(data, 'identificatie'), 'value'),
  };
  if (value === null || (type !== 'bsn' && type !== 'kvk')) return null;
  return /^\d{8,9}$/.test(value) ? { soort: type, waarde: value } : null;
}

import { isObject, text } from './lenient.ts';
import type { Listed } from './paging.ts';
import { uuidOf } from './urls.ts';

/** An item of a filtered list, and what the item itself says that it belongs to; null when it does not say. */
export interface Belonging<T> {
  item: T;
  of: string | null;
}

/** Reads an item together with the reference in `field` by which the list was filtered. */
export function ofWhat<T>(field: string, parse: (item: unknown) => T | null): (item: unknown) => Belonging<T> | null {
  return (value) => {
    const item = parse(value);
    return item === null ? null : { item, of: isObject(value) ? text(value[field]) : null };
  };
}

/**
 * Leaves out what says that it belongs elsewhere. Back ends that do not know a filter answer with everything: roles and
 * documents of one case must never end up in another. Compared by uuid, as hosts may be spelled in several ways.
 */
export async function onlyOf<T>(url: string, reading: Promise<Listed<Belonging<T>>>): Promise<Listed<T>> {
  const { items, failure } = await reading;
  const key = uuidOf(url) ?? url;
  const own = items.filter(({ of }) => of === null || (uuidOf(of) ?? of) === key);
  return { items: own.map(({ item }) => item), failure };
}

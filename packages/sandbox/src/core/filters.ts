import type { ApiContext } from './api.ts';
import { isObject, textAt, valueAt, valuesAt, type Json } from './json.ts';
import { invalidField } from './problem.ts';
import type { Row } from './store.ts';

/** One query parameter (or search field) that narrows a list. */
export interface Filter {
  matches(row: Row, value: string, context: ApiContext): boolean;
  /** Rows that can match, when an index knows them: spares walking over the whole collection. */
  candidates?(value: string, context: ApiContext): Row[];
  /** The values it accepts; another gives 400. */
  values?: readonly string[];
}

export type Filters = Readonly<Record<string, Filter>>;

/** Equal to the text at `path`. `kind` names the collection when its index may be used. */
export const equal = (path: string, kind?: string): Filter => ({
  matches: (row, value) => valuesAt(row.body, path).some((found) => String(found) === value),
  ...(kind ? { candidates: (value, { store, register }) => store.collection(register, kind).where(path, value) } : {}),
});

/** Equal to the text at `path`; any other value than these is a 400. */
export const choice = (path: string, values: readonly string[]): Filter => ({ ...equal(path), values });

/** Equal to one of several texts, separated by commas. */
export const isIn = (path: string): Filter => ({
  matches: (row, value) => value.split(',').some((one) => valuesAt(row.body, path).includes(one.trim())),
});

type Comparison = 'lt' | 'lte' | 'gt' | 'gte';

/** Compares dates, times and numbers; nothing there never matches. */
export const compare = (path: string, how: Comparison): Filter => ({
  matches: (row, value) => {
    const found = valueAt(row.body, path);
    return found !== undefined && found !== null && holds(how, String(found), value);
  },
});

/** Whether `found` stands in this order to `value`; as numbers when both are. */
export function holds(how: Comparison, found: string, value: string): boolean {
  const numeric = found !== '' && value !== '' && !Number.isNaN(Number(found)) && !Number.isNaN(Number(value));
  const difference = numeric ? Number(found) - Number(value) : found < value ? -1 : found > value ? 1 : 0;
  return { lt: difference < 0, lte: difference <= 0, gt: difference > 0, gte: difference >= 0 }[how];
}

/** `true`: nothing at `path`, also not `""`; `false`: something. */
export const isNull = (path: string): Filter => ({
  values: ['true', 'false', 'True', 'False'],
  matches: (row, value) => {
    const found = valueAt(row.body, path);
    return (found === null || found === undefined || found === '') === (value.toLowerCase() === 'true');
  },
});

/** Whether the value at `path` is true. */
export const isTrue = (path: string): Filter => ({
  values: ['true', 'false', 'True', 'False'],
  matches: (row, value) => (valueAt(row.body, path) === true) === (value.toLowerCase() === 'true'),
});

/** The text at `path` holds this one, whatever the case of letters. */
export const contains = (path: string): Filter => ({
  matches: (row, value) => textAt(row.body, path).toLowerCase().includes(value.toLowerCase()),
});

/**
 * Follows resources of `kind` that point back at this one: a case by its roles.
 * `back` is the path to the address in those resources (`zaak`, `hadKlantcontact.url`).
 */
export const viaBack = (kind: string, back: string, inner: Filter): Filter => ({
  matches: (row, value, context) =>
    context.store
      .collection(context.register, kind)
      .where(back, textAt(row.body, 'url'))
      .some((one) => inner.matches(one, value, context)),
  ...(inner.candidates
    ? {
        candidates: (value, context) => {
          const found = new Set<Row>();
          for (const one of inner.candidates?.(value, context) ?? []) {
            for (const address of valuesAt(one.body, back)) {
              const target = context.store.byUrl(String(address));
              if (target) found.add(target);
            }
          }
          return [...found];
        },
      }
    : {}),
});

/** Follows a reference of this resource (of `kind`) to another: a betrokkene by what its partij is. */
export const viaRef = (kind: string, reference: string, inner: Filter): Filter => ({
  matches: (row, value, context) =>
    valuesAt(row.body, reference).some((found) => {
      const target = context.store.byUrl(String(found));
      return target !== undefined && inner.matches(target, value, context);
    }),
  ...(inner.candidates
    ? {
        candidates: (value, context) =>
          (inner.candidates?.(value, context) ?? []).flatMap((target) =>
            context.store.collection(context.register, kind).where(reference, textAt(target.body, 'url')),
          ),
      }
    : {}),
});

/** The address in a reference, written as a URL or as `{ url }`; `""` when there is none. */
export function addressIn(reference: Json | undefined): string {
  if (isObject(reference)) return textAt(reference, 'url');
  return typeof reference === 'string' ? reference : '';
}

/** Rows of `rows()` that pass every filter that was sent; an empty value filters nothing, as django-filter does. */
export function applyFilters(
  filters: Filters,
  sent: ReadonlyMap<string, readonly string[]>,
  rows: () => Iterable<Row>,
  context: ApiContext,
): Row[] {
  const active: [Filter, string][] = [];
  for (const [name, values] of sent) {
    const filter = filters[name];
    if (!filter) continue;
    for (const value of values) {
      if (value === '') continue;
      if (filter.values && !filter.values.includes(value)) {
        throw invalidField(name, 'invalid_choice', `Selecteer een geldige keuze. ${value} is geen beschikbare keuze.`);
      }
      active.push([filter, value]);
    }
  }
  let from: Iterable<Row> | undefined;
  let smallest = Infinity;
  for (const [filter, value] of active) {
    const candidates = filter.candidates?.(value, context);
    if (candidates && candidates.length < smallest) {
      smallest = candidates.length;
      from = candidates;
    }
  }
  const found: Row[] = [];
  for (const row of from ?? rows()) {
    if (active.every(([filter, value]) => filter.matches(row, value, context))) found.push(row);
  }
  return found;
}

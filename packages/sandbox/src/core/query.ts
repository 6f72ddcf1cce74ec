import type { Request } from 'express';
import { invalid, invalidField } from './problem.ts';

/** The query parameters of a call: each name with all its values, in the order they were sent. */
export type Query = ReadonlyMap<string, readonly string[]>;

/** Reads the query of a call as it was sent; Express would turn brackets into objects. */
export function queryOf(req: Request): Query {
  const mark = req.originalUrl.indexOf('?');
  const query = new Map<string, string[]>();
  if (mark < 0) return query;
  for (const [name, value] of new URLSearchParams(req.originalUrl.slice(mark + 1))) {
    const values = query.get(name);
    if (values) values.push(value);
    else query.set(name, [value]);
  }
  return query;
}

/** The first value of a parameter; `""` when it was not sent. */
export function first(query: Query, name: string): string {
  return query.get(name)?.[0] ?? '';
}

/** Open Zaak, Open Klant and Objecten refuse parameters they do not know: 400 `unknown-parameters`. */
export function refuseUnknown(query: Query, known: ReadonlySet<string>): void {
  const unknown = [...query.keys()].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw invalid({
    name: 'nonFieldErrors',
    code: 'unknown-parameters',
    reason: `Onbekende query parameters: ${unknown.join(', ')}`,
  });
}

/** A positive whole number from the query, or `fallback` when it is not sent. */
export function positive(query: Query, name: string, fallback: number): number {
  const value = first(query, name);
  if (value === '') return fallback;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw invalidField(name, 'invalid', 'Een geldig geheel getal is vereist.');
  return Number(value);
}

import type { Request } from 'express';
import type { JsonObject } from './json.ts';
import { problem } from './problem.ts';
import { positive, type Query } from './query.ts';

export interface Page<T> {
  count: number;
  items: T[];
  next: string | null;
  previous: string | null;
}

/** 100 per page; with `pageSizeParam` (Klantinteracties, Objecten) the reader chooses, to 500. Past the end is 404. */
export function pageOf<T>(
  items: T[],
  query: Query,
  { address, pageSizeParam = false }: { address: string; pageSizeParam?: boolean },
): Page<T> {
  const page = positive(query, 'page', 1);
  const size = pageSizeParam ? Math.min(positive(query, 'pageSize', 100), 500) : 100;
  const last = Math.max(1, Math.ceil(items.length / size));
  if (page > last) {
    throw problem({ status: 404, code: 'not_found', title: 'Niet gevonden.', detail: 'Ongeldige pagina.' });
  }
  const link = (to: number): string => {
    const url = new URL(address);
    for (const [name, values] of query) {
      if (name !== 'page') for (const value of values) url.searchParams.append(name, value);
    }
    if (to > 1) url.searchParams.set('page', String(to));
    return url.href;
  };
  return {
    count: items.length,
    items: items.slice((page - 1) * size, page * size),
    next: page < last ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
  };
}

/** A page as it is sent: `count`, `next`, `previous`, `results`. */
export function pageBody(page: Page<JsonObject>): JsonObject {
  return { count: page.count, next: page.next, previous: page.previous, results: page.items };
}

/** The address that the caller used, without its query. */
export function addressOf(req: Request, base: string): string {
  return base + req.originalUrl.split('?', 1)[0];
}

import { RegisterError } from './errors.ts';
import { isObject, text } from './lenient.ts';

/** All that could be read of a list. With a `failure` there is more that did not come: say so, never show it as all. */
export interface Listed<T> {
  items: T[];
  failure: RegisterError | null;
}

interface Page {
  count: number | null;
  next: boolean;
  results: unknown[];
}

interface Reading<T> {
  /** Reads one page, from 1. Page 2 and on may be asked in parallel. */
  read: (page: number) => Promise<unknown>;
  /** Null for an item that cannot be used. */
  parse: (item: unknown) => T | null;
  /** What an item is known by when pages shift. */
  keyOf: (item: T) => string;
  malformed: () => RegisterError;
}

/** 10,000 items: no list of a person is longer, and a register that goes on forever is stopped. */
const maxPages = 100;

/**
 * Reads all pages of a ZGW list. The first page tells how many there are, the rest is read in parallel.
 * A page that fails leaves the others standing. Pages shift when data changes meanwhile: items are kept once (by key), a page
 * past the end (404) is no failure, a list that grew is followed to its end, and when items went missing all pages are read once more.
 * @throws RegisterError when the first page fails, or the reader left
 */
export async function readPages<T>(reading: Reading<T>): Promise<Listed<T>> {
  const found = new Map<string, T>();
  const first = take(await reading.read(1), reading, found);
  if (!first) throw reading.malformed();
  if (!first.page.next) return { items: [...found.values()], failure: first.failure };

  let rest = await readRest(reading, first.page, found);
  if (!rest.failure && first.page.count !== null && found.size < first.page.count && rest.shifted) {
    const again = take(await reading.read(1), reading, found);
    rest = again?.page.next ? await readRest(reading, again.page, found) : rest;
  }
  return { items: [...found.values()], failure: first.failure ?? rest.failure };
}

async function readRest<T>(reading: Reading<T>, first: Page, found: Map<string, T>) {
  const said = first.count === null ? 2 : Math.ceil(first.count / Math.max(1, first.results.length));
  const last = Math.min(Math.max(said, 2), maxPages);
  const answers = await Promise.all(Array.from({ length: last - 1 }, (_, index) => attempt(reading, index + 2)));
  let failure: RegisterError | null = null;
  let shifted = false;
  let more = false;
  const use = ({ body, error }: Attempt): void => {
    const taken = error ? null : take(body, reading, found);
    const pastTheEnd = error?.kind === 'not-found';
    if (!pastTheEnd) failure ??= error ?? (taken ? taken.failure : reading.malformed());
    shifted ||= pastTheEnd || (taken !== null && taken.page.count !== first.count);
    more = taken?.page.next ?? false;
  };
  answers.forEach(use);
  // The list grew while it was read, or does not say how long it is: on, as long as each page brings something new.
  for (let page = last + 1, before = -1; more && !failure && found.size > before; page += 1) {
    if (page > maxPages) return { failure: reading.malformed(), shifted };
    before = found.size;
    use(await attempt(reading, page));
  }
  return { failure, shifted };
}

interface Attempt {
  body: unknown;
  error: RegisterError | null;
}

async function attempt<T>(reading: Reading<T>, page: number): Promise<Attempt> {
  try {
    return { body: await reading.read(page), error: null };
  } catch (error) {
    if (error instanceof RegisterError && error.kind !== 'aborted') return { body: null, error };
    throw error;
  }
}

function take<T>(body: unknown, { parse, keyOf, malformed }: Reading<T>, found: Map<string, T>) {
  const page = pageOf(body);
  if (!page) return null;
  let failure: RegisterError | null = null;
  for (const result of page.results) {
    const item = parse(result);
    if (item === null) failure ??= malformed();
    else if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  }
  return { page, failure };
}

/** Plain arrays (`/zaakinformatieobjecten`) are read as one page. */
function pageOf(body: unknown): Page | null {
  if (Array.isArray(body)) return { count: body.length, next: false, results: body };
  if (!isObject(body) || !Array.isArray(body['results'])) return null;
  const { count, next, results } = body;
  return { count: typeof count === 'number' ? count : null, next: text(next) !== null, results };
}

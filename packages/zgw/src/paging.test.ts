import { expect, test, vi } from 'vitest';
import { RegisterError } from './errors.ts';
import { readPages } from './paging.ts';

const error = (kind: 'not-found' | 'unreachable' | 'malformed' | 'aborted') =>
  new RegisterError(kind, { register: 'test', operation: 'GET /zaken' });
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ id: from + index }));

function pages(read: (page: number) => unknown) {
  const spy = vi.fn(async (page: number) => {
    const answer = await read(page);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const reading = {
    read: spy,
    parse: (item: unknown) => (item as { id?: number } | null)?.id ?? null,
    keyOf: String,
    malformed: () => error('malformed'),
  };
  return { spy, result: readPages<number>(reading) };
}

test('one page is one call', async () => {
  const { spy, result } = pages(() => ({ count: 2, next: null, results: numbers(1, 2) }));
  expect(await result).toEqual({ items: [1, 2], failure: null });
  expect(spy).toHaveBeenCalledTimes(1);
});

test('page 2 and on are read in parallel', async () => {
  const waiting: (() => void)[] = [];
  const { result } = pages((page) => {
    const answer = { count: 5, next: page < 3 ? 'x' : null, results: numbers(page * 2 - 1, Math.min(page * 2, 5)) };
    return page === 1 ? answer : new Promise((go) => waiting.push(() => go(answer)));
  });
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting.reverse().forEach((go) => go());
  expect(await result).toEqual({ items: [1, 2, 3, 4, 5], failure: null });
});

test('a plain array is one page', async () => {
  expect(await pages(() => numbers(1, 3)).result).toEqual({ items: [1, 2, 3], failure: null });
});

test('items that come twice are kept once', async () => {
  const { result } = pages((page) => ({
    count: 4,
    next: page === 1 ? 'x' : null,
    results: page === 1 ? numbers(1, 2) : numbers(2, 4),
  }));
  expect((await result).items).toEqual([1, 2, 3, 4]);
});

test('a page past the end is no failure, and the list is read again', async () => {
  let round = 0;
  const { result } = pages((page) => {
    if (page === 1) round += 1;
    if (page === 2) return error('not-found');
    return round === 1
      ? { count: 3, next: 'x', results: numbers(1, 2) }
      : { count: 2, next: null, results: [{ id: 1 }, { id: 3 }] };
  });
  expect(await result).toEqual({ items: [1, 2, 3], failure: null });
});

test('an item that slipped through between two pages is found', async () => {
  // After page 1 was read item 1 went away, so that item 3 moved to page 1.
  let calls = 0;
  const { result } = pages((page) => {
    calls += 1;
    if (calls === 1) return { count: 5, next: 'x', results: numbers(1, 2) };
    const now = numbers(2, 5);
    return { count: 4, next: page === 1 ? 'x' : null, results: page <= 2 ? now.slice((page - 1) * 2, page * 2) : [] };
  });
  expect((await result).items.sort()).toEqual([1, 2, 3, 4, 5]);
});

test('a list that grew is followed to its end', async () => {
  const { result } = pages((page) => ({
    count: page === 1 ? 4 : 6,
    next: page < 3 ? 'x' : null,
    results: numbers(page * 2 - 1, page * 2),
  }));
  expect(await result).toEqual({ items: [1, 2, 3, 4, 5, 6], failure: null });
});

test('a failing page leaves the others, and is said', async () => {
  const { result } = pages((page) =>
    page === 2
      ? error('unreachable')
      : { count: 6, next: page < 3 ? 'x' : null, results: numbers(page * 2 - 1, page * 2) },
  );
  const { items, failure } = await result;
  expect(items).toEqual([1, 2, 5, 6]);
  expect(failure?.kind).toBe('unreachable');
});

test('a failing first page is thrown', async () => {
  await expect(pages(() => error('unreachable')).result).rejects.toMatchObject({ kind: 'unreachable' });
  await expect(pages(() => ({ unknown: true })).result).rejects.toMatchObject({ kind: 'malformed' });
});

test('a reader who left is not taken for a failing page', async () => {
  await expect(
    pages((page) => (page === 1 ? { count: 4, next: 'x', results: numbers(1, 2) } : error('aborted'))).result,
  ).rejects.toMatchObject({ kind: 'aborted' });
});

test('a register that never ends is stopped', async () => {
  const same = pages(() => ({ count: null, next: 'x', results: numbers(1, 2) }));
  expect((await same.result).items).toEqual([1, 2]);
  expect(same.spy.mock.calls.length).toBeLessThan(5);
  const growing = pages((page) => ({ count: null, next: 'x', results: [{ id: page }] }));
  expect((await growing.result).failure?.kind).toBe('malformed');
  expect(growing.spy).toHaveBeenCalledTimes(100);
});

test('an item that cannot be read is a failure, not silence', async () => {
  const { items, failure } = await pages(() => ({ count: 2, next: null, results: [null, { id: 2 }] })).result;
  expect(items).toEqual([2]);
  expect(failure?.kind).toBe('malformed');
});

import { expect, it } from 'vitest';
import { createCounter } from './counter.ts';

it('lets a key through so often within a time, and another key beside it', () => {
  const may = createCounter({ most: 2, windowMs: 1000 });
  const at = (ms: number) => new Date(ms);
  expect([may('a', at(0)), may('a', at(10)), may('a', at(20)), may('b', at(20))]).toEqual([true, true, false, true]);
  expect([may('a', at(1001)), may('a', at(1005))]).toEqual([true, false]);
});

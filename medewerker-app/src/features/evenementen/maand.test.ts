import { expect, it } from 'vitest';
import { dagenVan, isMaand, plusMaanden, wekenVan } from './maand.ts';

it('knows the days of a month, also of a leap year and over the end of a year', () => {
  expect(dagenVan('2028-02')).toEqual({ van: '2028-02-01', tot: '2028-02-29' });
  expect(dagenVan('2026-12')).toEqual({ van: '2026-12-01', tot: '2026-12-31' });
  expect(plusMaanden('2026-12', 1)).toBe('2027-01');
  expect(plusMaanden('2027-01', -1)).toBe('2026-12');
});

it('puts the days of a month in weeks from Monday on', () => {
  const december = wekenVan('2026-12');
  expect(december).toHaveLength(5);
  expect(december[0]).toEqual([
    null,
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ]);
  expect(december.at(-1)).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null]);
  // a month of four weeks that begins on a Monday, and one that needs six
  expect(wekenVan('2027-02').flat()).toHaveLength(28);
  expect(wekenVan('2026-08')).toHaveLength(6);
});

it.each([
  ['2026-12', true],
  ['2026-13', false],
  ['2026-1', false],
  ['', false],
  [null, false],
])('%s is a month: %s', (tekst, verwacht) => {
  expect(isMaand(tekst)).toBe(verwacht);
});

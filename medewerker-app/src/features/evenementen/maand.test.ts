import { expect, it } from 'vitest';
import { dagenVan, isMaand, plusMaanden } from './maand.ts';

it('knows the days of a month, also of a leap year and over the end of a year', () => {
  expect(dagenVan('2028-02')).toEqual({ van: '2028-02-01', tot: '2028-02-29' });
  expect(dagenVan('2026-12')).toEqual({ van: '2026-12-01', tot: '2026-12-31' });
  expect(plusMaanden('2026-12', 1)).toBe('2027-01');
  expect(plusMaanden('2027-01', -1)).toBe('2026-12');
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

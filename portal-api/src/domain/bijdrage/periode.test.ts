import { expect, it } from 'vitest';
import { bewaardVanaf, indelingVan, stappenVan } from './periode.ts';

it.each([
  ['deze-maand', '2026-12-01', '2026-12-01', '2026-12-01'],
  ['vorige-maand', '2026-12-01', '2026-11-01', '2026-11-30'],
  ['vorige-maand', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['vorige-maand', '2028-03-31', '2028-02-01', '2028-02-29'],
  ['4-weken', '2026-11-23', '2026-11-02', '2026-11-23'],
  ['26-weken', '2026-11-29', '2026-06-01', '2026-11-29'],
] as const)('%s on %s is %s to %s', (periode, vandaag, van, tot) => {
  expect(indelingVan(periode, vandaag).telt).toEqual({ van, tot });
});

it('a month stands beside the five before this one, a week beside weeks', () => {
  expect(stappenVan(indelingVan('vorige-maand', '2026-02-10'))).toEqual([
    '2025-09-01',
    '2025-10-01',
    '2025-11-01',
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
  ]);
  expect(stappenVan(indelingVan('4-weken', '2026-11-25'))).toEqual([
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
  ]);
});

it('everything that can be asked is kept, on every day of two years', () => {
  for (let n = 0; n < 730; n++) {
    const dag = new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);
    for (const periode of ['deze-maand', 'vorige-maand', '4-weken', '13-weken', '26-weken'] as const) {
      expect(indelingVan(periode, dag).verloop.van >= bewaardVanaf(dag)).toBe(true);
    }
  }
});

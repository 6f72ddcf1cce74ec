import { describe, expect, it } from 'vitest';
import { dagVan, dagenTussen, leesDag, leesDuur, plus } from './kalender.ts';

describe('the Dutch calendar', () => {
  it.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T22:59:00Z', '2026-10-25'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
  ])('%s is a moment of %s', (moment, dag) => {
    expect(dagVan(new Date(moment))).toBe(dag);
  });

  it.each([
    ['2021-03-12', '2021-03-12'],
    ['2021-03-12T00:00:00', '2021-03-12'],
    ['2021-03-12T23:30:00Z', '2021-03-13'],
    ['2021-03-12T00:00:00.000+01:00', '2021-03-12'],
    ['2021-03-12T23:59:59+0100', '2021-03-12'],
    ['2021-02-30', null],
    ['12-03-2021', null],
    ['', null],
    [null, null],
  ])('reads %s as %s', (tekst, dag) => {
    expect(leesDag(tekst)).toBe(dag);
  });

  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-20', -3],
    ['2028-02-28', '2028-03-01', 2],
  ])('counts the days from %s to %s, also over the change of the clock', (van, tot, dagen) => {
    expect(dagenTussen(van, tot)).toBe(dagen);
  });
});

describe('ISO 8601 durations', () => {
  it.each([
    ['P56D', '2026-10-01', '2026-11-26'],
    ['P8W', '2026-10-01', '2026-11-26'],
    ['P1M', '2026-01-31', '2026-02-28'],
    ['P1Y', '2028-02-29', '2029-02-28'],
    ['P1Y2M10D', '2025-12-05', '2027-02-15'],
    ['P3M', '2026-11-30', '2027-02-28'],
    ['P14DT0H', '2026-11-30', '2026-12-14'],
  ])('%s after %s is %s', (duur, van, tot) => {
    expect(plus(van, leesDuur(duur)!)).toBe(tot);
  });

  it.each([null, '', 'P', 'P0D', '56', 'PT5H', 'P-3D', 'P1.5D', 'P9000Y', 'P9999999999D'])(
    '%s is no duration',
    (tekst) => {
      expect(leesDuur(tekst)).toBeNull();
    },
  );

  it('is the same back and forth for every day of some years', () => {
    let dag = '2024-01-01';
    for (let n = 1; n <= 1500; n++) {
      const volgende = plus(dag, { jaren: 0, maanden: 0, dagen: 1 });
      expect(dagenTussen(dag, volgende)).toBe(1);
      expect(dagenTussen('2024-01-01', volgende)).toBe(n);
      dag = volgende;
    }
  });
});

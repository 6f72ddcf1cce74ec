import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVrijeDag } from './feestdagen.ts';
import { dagenTussen, leesDuur, plus, plusDagen } from './kalender.ts';
import { eerstvolgendeWerkdag, eindeVanTermijn, isLang, minWerkdagen, plusWerkdagen } from './wettelijke-termijn.ts';

const einde = (vanaf: string, duur: string) => eindeVanTermijn(vanaf, leesDuur(duur)!);

const dag = fc.integer({ min: 0, max: 60_000 }).map((n) => plusDagen('1990-01-01', n));
const korteDuur = fc
  .record({ maanden: fc.integer({ min: 0, max: 3 }), dagen: fc.integer({ min: 0, max: 90 }) })
  .map((duur) => ({ jaren: 0, ...duur }))
  .filter((duur) => duur.maanden + duur.dagen > 0 && !isLang(duur));

describe('the end of a legal term', () => {
  it.each([
    ['2026-11-02', 'P6W', '2026-12-14', 'on a Monday: that day itself'],
    ['2026-11-14', 'P6W', '2026-12-28', 'on Boxing Day, a Saturday: past the Sunday'],
    ['2026-11-13', 'P6W', '2026-12-28', 'on Christmas Day: past the whole of it'],
    ['2026-02-20', 'P6W', '2026-04-07', 'on Good Friday: the Tuesday after Easter'],
    ['2027-03-25', 'P6W', '2027-05-07', 'on Ascension Day, the day after 5 May'],
    ['2025-03-15', 'P6W', '2025-04-28', 'on the day of the King, a Saturday'],
    ['2026-11-20', 'P6W', '2027-01-04', 'on New Year’s Day: in the next year'],
    ['2027-12-29', 'P2M', '2028-02-29', 'in months, in a leap year'],
    ['2026-12-31', 'P2M', '2027-03-01', 'in months, to the Sunday that February ends with'],
    ['2026-10-24', 'P2D', '2026-10-26', 'over the change to winter time'],
    ['2026-03-28', 'P2D', '2026-03-30', 'over the change to summer time'],
  ])('that begins after %s and takes %s is %s', (vanaf, duur, laatste) => {
    expect(einde(vanaf, duur)).toBe(laatste);
  });

  it('of three days or more holds two working days (Algemene termijnenwet 2)', () => {
    expect(einde('2026-04-02', 'P3D')).toBe('2026-04-08');
    expect(einde('2026-04-02', 'P2D')).toBe('2026-04-07');
    expect(einde('2026-11-26', 'P4D')).toBe('2026-11-30');
  });

  it('of more than twelve weeks, 90 days or three months is the day itself (Algemene termijnenwet 4)', () => {
    expect(einde('2026-10-03', 'P84D')).toBe('2026-12-28');
    expect(einde('2026-09-26', 'P91D')).toBe('2026-12-26');
    expect(einde('2026-08-26', 'P4M')).toBe('2026-12-26');
    expect(einde('2025-12-26', 'P1Y')).toBe('2026-12-26');
    expect(einde('2026-09-26', 'P3M')).toBe('2026-12-28');
  });

  it('is never a Saturday, Sunday or holiday, never early, and at most ten days late', () => {
    fc.assert(
      fc.property(dag, korteDuur, (vanaf, duur) => {
        const laatste = eindeVanTermijn(vanaf, duur);
        const later = dagenTussen(plus(vanaf, duur), laatste);
        return !isVrijeDag(laatste) && later >= 0 && later <= 10;
      }),
    );
  });

  it('does not come sooner for who begins later, or for a longer term', () => {
    fc.assert(
      fc.property(dag, korteDuur, fc.nat(40), (vanaf, duur, meer) => {
        const langer = { ...duur, dagen: duur.dagen + meer };
        const begin = eindeVanTermijn(vanaf, duur);
        return (
          begin <= eindeVanTermijn(plusDagen(vanaf, meer), duur) &&
          (isLang(langer) || begin <= eindeVanTermijn(vanaf, langer))
        );
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-12-31', 5, '2027-01-08'],
  ])('from %s, %i of them later is %s', (vanaf, aantal, dagLater) => {
    expect(plusWerkdagen(vanaf, aantal)).toBe(dagLater);
  });

  it('are counted the same one by one as at once', () => {
    fc.assert(
      fc.property(dag, fc.nat(30), fc.nat(30), (vanaf, een, twee) => {
        expect(plusWerkdagen(plusWerkdagen(vanaf, een), twee)).toBe(plusWerkdagen(vanaf, een + twee));
      }),
    );
  });

  it('a working day is its own next one', () => {
    fc.assert(fc.property(dag, (d) => eerstvolgendeWerkdag(eerstvolgendeWerkdag(d)) === eerstvolgendeWerkdag(d)));
  });
});

it('working days back are as many as working days on', () => {
  expect(minWerkdagen('2026-12-28', 2)).toBe('2026-12-23');
  fc.assert(
    fc.property(dag, fc.integer({ min: 0, max: 20 }), (vanaf, aantal) => {
      const werkdag = eerstvolgendeWerkdag(vanaf);
      expect(minWerkdagen(plusWerkdagen(werkdag, aantal), aantal)).toBe(werkdag);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVrijeDag } from './feestdagen.ts';
import { dagenTussen, plusDagen } from './kalender.ts';
import { reactietermijnVan, type Besluitdagen } from './reactietermijn.ts';

const besluit: Besluitdagen = { datum: '2026-11-01', verzenddatum: '2026-11-02', uiterlijkeReactiedatum: null };
const op = (vandaag: string, anders: Partial<Besluitdagen> = {}) =>
  reactietermijnVan({ ...besluit, ...anders }, vandaag);

describe('the term to object', () => {
  it('is six weeks from the day after the decision was sent (Awb 6:7 and 6:8)', () => {
    expect(op('2026-11-23')).toEqual({
      uiterlijk: '2026-12-14',
      herkomst: 'berekend',
      verschoven: false,
      dagenResterend: 21,
    });
    expect(op('2026-12-14').dagenResterend).toBe(0);
    expect(op('2026-12-15').dagenResterend).toBe(-1);
  });

  it.each([
    ['2026-11-13', '2026-12-28', 'Christmas'],
    ['2026-02-20', '2026-04-07', 'Easter'],
    ['2026-03-24', '2026-05-06', '5 May'],
    ['2024-02-16', '2024-04-02', 'Good Friday, in a leap year'],
  ])('sent on %s it runs until %s, past %s', (verzenddatum, uiterlijk) => {
    expect(op('2026-01-01', { datum: '2024-01-01', verzenddatum })).toMatchObject({ uiterlijk, verschoven: true });
  });

  it('is what the register says, also on a Saturday and when it counts otherwise', () => {
    const register = { uiterlijkeReactiedatum: '2026-12-19' };
    expect(op('2026-12-18', register)).toEqual({
      uiterlijk: '2026-12-19',
      herkomst: 'register',
      verschoven: false,
      dagenResterend: 1,
    });
    expect(op('2026-12-18', { ...register, verzenddatum: null }).uiterlijk).toBe('2026-12-19');
  });

  it('is not known without either: the day of deciding says nothing', () => {
    expect(op('2026-11-23', { verzenddatum: null })).toEqual({
      uiterlijk: null,
      herkomst: 'onbekend',
      verschoven: false,
      dagenResterend: null,
    });
    expect(op('2026-11-23', { verzenddatum: '2026-02-30' }).uiterlijk).toBeNull();
  });

  it('is not lost by a day in the register that lies before the decision', () => {
    expect(op('2026-11-23', { uiterlijkeReactiedatum: '2025-12-14' })).toMatchObject({ uiterlijk: '2026-12-14' });
    expect(op('2026-11-23', { uiterlijkeReactiedatum: '2025-12-14', verzenddatum: null }).uiterlijk).toBeNull();
  });

  it('when counted is at least six weeks, and never ends on a Saturday, Sunday or holiday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const verzenddatum = plusDagen('2000-01-01', n);
        const { uiterlijk } = op('2026-11-23', { datum: verzenddatum, verzenddatum });
        return uiterlijk !== null && !isVrijeDag(uiterlijk) && dagenTussen(verzenddatum, uiterlijk) >= 42;
      }),
    );
  });
});

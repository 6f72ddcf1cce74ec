import { describe, expect, it } from 'vitest';
import { termijnVan, type Normen, type Termijngegevens } from './termijn.ts';

const zaak: Termijngegevens = {
  startdatum: '2026-10-01',
  einddatum: null,
  einddatumGepland: null,
  uiterlijkeEinddatumAfdoening: '2026-11-26',
  verlenging: null,
  opschorting: null,
};
const normen: Normen = { doorlooptijd: 'P56D', servicenorm: 'P42D' };
const op = (vandaag: string, anders: Partial<Termijngegevens> = {}, n: Normen | null = normen) =>
  termijnVan({ ...zaak, ...anders }, n, vandaag);

describe('the decision date as a clock', () => {
  it('counts down within the term', () => {
    expect(op('2026-11-01')).toEqual({
      stand: 'binnen_termijn',
      uiterlijk: '2026-11-26',
      streefdatum: '2026-11-12',
      dagenResterend: 25,
      verlenging: null,
      opschorting: null,
    });
  });

  it('is not late on the last day, and late on the next', () => {
    expect(op('2026-11-26')).toMatchObject({ stand: 'binnen_termijn', dagenResterend: 0 });
    expect(op('2026-11-27')).toMatchObject({ stand: 'te_laat', dagenResterend: -1 });
  });

  it('makes no promise that has passed', () => {
    expect(op('2026-11-13').streefdatum).toBeNull();
  });

  it('prefers what was planned for this case over the service norm', () => {
    expect(op('2026-11-01', { einddatumGepland: '2026-11-20' }).streefdatum).toBe('2026-11-20');
    expect(op('2026-11-01', { einddatumGepland: '2026-12-20' }).streefdatum).toBeNull();
  });

  it('derives the day from start and legal term when the register gives none', () => {
    expect(op('2026-11-01', { uiterlijkeEinddatumAfdoening: null })).toMatchObject({ uiterlijk: '2026-11-26' });
    expect(op('2026-11-01', { uiterlijkeEinddatumAfdoening: null }, null)).toMatchObject({
      stand: 'geen_termijn',
      uiterlijk: null,
      dagenResterend: null,
    });
  });

  it('adds an extension when the register left the date alone', () => {
    const verlenging = { reden: 'Advies van een arts', duur: 'P14D' };
    const verwacht = { stand: 'verlengd', uiterlijk: '2026-12-10', verlenging: { reden: verlenging.reden, dagen: 14 } };
    expect(op('2026-11-01', { verlenging })).toMatchObject(verwacht);
    expect(op('2026-11-01', { verlenging, uiterlijkeEinddatumAfdoening: null })).toMatchObject(verwacht);
  });

  it('tells the last day from before an extension, whoever moved it', () => {
    const verlenging = { reden: 'Advies', duur: 'P14D' };
    expect(op('2026-11-01', { verlenging }).verlenging).toMatchObject({ van: '2026-11-26' });
    const moved = op('2026-11-01', { verlenging, uiterlijkeEinddatumAfdoening: '2026-12-10' });
    expect(moved.verlenging).toMatchObject({ van: '2026-11-26' });
    expect(op('2026-11-01', { verlenging }, null).verlenging).toMatchObject({ van: null });
  });

  it('ends what we count ourselves by the Algemene termijnenwet, and leaves the register its word', () => {
    const kerst = { startdatum: '2026-10-31', uiterlijkeEinddatumAfdoening: null };
    expect(op('2026-11-01', kerst).uiterlijk).toBe('2026-12-28');
    expect(op('2026-11-01', { ...kerst, uiterlijkeEinddatumAfdoening: '2026-12-26' }).uiterlijk).toBe('2026-12-26');
    const verlenging = { reden: 'Advies', duur: 'P7D' };
    for (const uiterlijkeEinddatumAfdoening of ['2026-12-26', '2026-12-28']) {
      expect(op('2026-11-01', { ...kerst, verlenging, uiterlijkeEinddatumAfdoening }).uiterlijk).toBe('2027-01-04');
    }
  });

  it('takes a date that the register moved itself as it is', () => {
    const verlenging = { reden: 'Advies', duur: 'P14D' };
    expect(op('2026-11-01', { verlenging, uiterlijkeEinddatumAfdoening: '2026-12-10' }).uiterlijk).toBe('2026-12-10');
  });

  it('is late after the extended day too', () => {
    const verlenging = { reden: 'Advies', duur: 'P14D' };
    expect(op('2026-12-11', { verlenging })).toMatchObject({ stand: 'te_laat', verlenging: { dagen: 14 } });
  });

  it('states an extension whose length is not known', () => {
    expect(op('2026-11-01', { verlenging: { reden: 'Advies', duur: null } })).toMatchObject({
      stand: 'verlengd',
      verlenging: { reden: 'Advies', dagen: null },
    });
  });

  // odd-register-data 21
  it('states late, extended and paused at once: suspended comes first, the rest stays readable', () => {
    const termijn = op('2026-11-23', {
      startdatum: '2021-11-01',
      uiterlijkeEinddatumAfdoening: '2022-01-05',
      verlenging: { reden: 'Wachten op advies', duur: 'P14D' },
      opschorting: { reden: 'Wij wachten op stukken' },
    });
    expect(termijn.stand).toBe('opgeschort');
    expect(termijn.opschorting).toEqual({ reden: 'Wij wachten op stukken' });
    expect(termijn.verlenging).toEqual({ reden: 'Wachten op advies', dagen: 14, van: '2021-12-27' });
    expect(termijn.uiterlijk).toBe('2022-01-05');
    expect(termijn.dagenResterend).toBeLessThan(0);
    expect(termijn.streefdatum).toBeNull();
  });

  it('stops when the case is closed, however late', () => {
    expect(op('2027-01-01', { einddatum: '2026-12-20', opschorting: { reden: '' } })).toEqual({
      stand: 'afgerond',
      uiterlijk: null,
      streefdatum: null,
      dagenResterend: null,
      verlenging: null,
      opschorting: null,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { vervolgVan, type Voortgang } from './vervolg.ts';

const zaak: Voortgang = {
  soort: 'aanvraag',
  fase: 'in_behandeling',
  startdatum: '2026-09-28',
  einddatum: null,
  termijn: { uiterlijk: '2026-11-23', opschorting: null },
};
const stappen = (vandaag: string, anders: Partial<Voortgang> = {}) =>
  vervolgVan({ ...zaak, ...anders }, vandaag).stappen;

describe('an application or an objection that takes long', () => {
  it.each(['aanvraag', 'bezwaar'] as const)('lets one give notice of default: %s', (soort) => {
    expect(stappen('2026-11-24', { soort })).toEqual([
      {
        soort: 'ingebrekestelling',
        vanaf: '2026-11-24',
        kan: true,
        tot: null,
        besluitUiterlijk: '2026-12-08',
        dwangsomVanaf: '2026-12-09',
      },
    ]);
  });

  it('says on the last day that it can be done from tomorrow', () => {
    expect(stappen('2026-11-23')).toMatchObject([{ vanaf: '2026-11-24', kan: false, besluitUiterlijk: '2026-12-08' }]);
  });

  it('does not send anybody too early when the last day is a Saturday', () => {
    const termijn = { uiterlijk: '2026-11-21', opschorting: null };
    expect(stappen('2026-11-22', { termijn })).toMatchObject([{ vanaf: '2026-11-24', kan: false }]);
  });

  it('gives the two weeks until after Christmas (Awb 4:17)', () => {
    expect(stappen('2026-12-11')).toMatchObject([{ besluitUiterlijk: '2026-12-28', dwangsomVanaf: '2026-12-29' }]);
  });

  it('tells nothing without a last day, while the term stands still, and when there is a decision', () => {
    expect(stappen('2026-12-11', { termijn: { uiterlijk: null, opschorting: null } })).toEqual([]);
    expect(stappen('2026-12-11', { termijn: { uiterlijk: '2026-11-23', opschorting: { reden: '' } } })).toEqual([]);
    expect(stappen('2026-12-11', { fase: 'wacht_op_u' })).toEqual([]);
    expect(stappen('2026-12-11', { fase: 'beslist' })).toEqual([]);
    expect(stappen('2026-12-11', { fase: 'afgerond', einddatum: '2026-12-01' })).toEqual([]);
  });
});

describe('a Wmo-melding', () => {
  const melding = { soort: 'wmo_melding', termijn: { uiterlijk: '2026-11-23', opschorting: null } } as const;

  it('lets her apply after six weeks, to be decided within two (Wmo 2.3.2 and 2.3.5)', () => {
    expect(stappen('2026-11-10', melding)).toEqual([
      {
        soort: 'wmo_aanvraag',
        vanaf: '2026-11-10',
        kan: true,
        tot: null,
        besluitUiterlijk: '2026-11-24',
        dwangsomVanaf: null,
      },
    ]);
    expect(stappen('2026-11-09', melding)).toMatchObject([{ kan: false, vanaf: '2026-11-10' }]);
  });

  it('does so without knowing the last day of the case', () => {
    const termijn = { uiterlijk: null, opschorting: null };
    expect(stappen('2026-12-01', { ...melding, termijn })).toMatchObject([
      { kan: true, besluitUiterlijk: '2026-12-15' },
    ]);
  });
});

describe('a complaint', () => {
  it('can go to the ombudsman when it takes too long', () => {
    expect(stappen('2026-11-24', { soort: 'klacht' })).toMatchObject([
      { soort: 'ombudsman', vanaf: '2026-11-24', kan: true, tot: null, besluitUiterlijk: null },
    ]);
  });

  it('can go there for a year after it was handled (Awb 9:24)', () => {
    const klaar = { soort: 'klacht', fase: 'afgerond', einddatum: '2026-03-02' } as const;
    expect(stappen('2026-11-24', klaar)).toMatchObject([{ soort: 'ombudsman', kan: true, tot: '2027-03-02' }]);
    expect(stappen('2027-03-02', klaar)).toHaveLength(1);
    expect(stappen('2027-03-03', klaar)).toEqual([]);
  });
});

it.each(['melding', 'onbekend'] as const)('any other case is called about: %s', (soort) => {
  expect(vervolgVan({ ...zaak, soort }, '2027-01-01')).toEqual({ soort, stappen: [] });
});

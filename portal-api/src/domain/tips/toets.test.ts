import type { TipInhoud, Voorwaarde } from '@loket/contract';
import { expect, it } from 'vitest';
import type { Feiten } from './feiten.ts';
import { kiesTips } from './keuze.ts';
import { gebrekenVan } from './regels.ts';
import { pastBij } from './toets.ts';

const feiten: Feiten = {
  leeftijd: { minstens: 67, hoogstens: 68 },
  huishouden: new Set(['zonder_partner']),
  wijken: ['Schelfhorst'],
  zaken: [
    { zaaktype: 'WMO-HBH', wet: 'wmo', titel: 'Hulp bij het huishouden' },
    { zaaktype: 'MOR', wet: null, titel: 'Melding openbare ruimte' },
  ],
};
const onbekend: Feiten = { leeftijd: null, huishouden: null, wijken: null, zaken: null };
const past = (voorwaarde: Voorwaarde, bij = feiten, wet: string | null = null) =>
  pastBij({ voorwaarden: [voorwaarde], wet }, bij) !== null;

it.each<[Voorwaarde, boolean]>([
  [{ feit: 'leeftijd', niet: false, van: 67, tot: null }, true],
  [{ feit: 'leeftijd', niet: false, van: null, tot: 66 }, false],
  [{ feit: 'leeftijd', niet: true, van: null, tot: 66 }, true],
  // may be 67: nobody knows
  [{ feit: 'leeftijd', niet: false, van: 68, tot: null }, false],
  [{ feit: 'leeftijd', niet: true, van: 68, tot: null }, false],
  [{ feit: 'huishouden', niet: false, is: ['met_partner', 'zonder_partner'] }, true],
  [{ feit: 'huishouden', niet: true, is: ['kind_onder_4'] }, true],
  [{ feit: 'wijk', niet: false, is: ['Aadorp'] }, false],
  [{ feit: 'lopende_zaak', niet: false, is: ['MOR'] }, true],
])('%j holds: %s', (voorwaarde, verwacht) => {
  expect(past(voorwaarde)).toBe(verwacht);
  // of whom nothing is known nothing holds, also not that something is not so
  expect(past(voorwaarde, onbekend)).toBe(false);
});

it('a tip of one law sees no cases of another, and a general tip none that are under a law', () => {
  const zaak: Voorwaarde = { feit: 'lopende_zaak', niet: false, is: ['WMO-HBH'] };
  expect([past(zaak, feiten, 'wmo'), past(zaak, feiten, 'jeugdwet'), past(zaak, feiten, null)]).toEqual([
    true,
    false,
    false,
  ]);
});

const tip = (anders: Partial<TipInhoud> = {}): TipInhoud => ({
  titel: 'Tip',
  tekst: 'Een tip voor u.',
  linktekst: '',
  engels: null,
  adres: null,
  wet: null,
  voorwaarden: [],
  vanaf: null,
  tot: null,
  gewicht: 0,
  ...anders,
});
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

it('shows at most three, the weightiest first, on their days, without what was put away, each with its reasons', () => {
  const leeftijd: Voorwaarde = { feit: 'leeftijd', niet: false, van: 60, tot: null };
  const tips = [
    { id: id(1), inhoud: tip({ gewicht: 1 }) },
    { id: id(2), inhoud: tip({ gewicht: 9, voorwaarden: [leeftijd] }) },
    { id: id(3), inhoud: tip({ gewicht: 8, tot: '2026-11-22' }) },
    { id: id(4), inhoud: tip({ gewicht: 7, vanaf: '2026-11-23' }) },
    { id: id(5), inhoud: tip({ gewicht: 6 }) },
    { id: id(6), inhoud: tip({ gewicht: 5 }) },
  ];
  const gekozen = kiesTips(tips, feiten, '2026-11-23', [id(5)]);
  expect(gekozen.map((een) => een.id)).toEqual([id(2), id(4), id(6)]);
  expect(gekozen[0]?.waarom).toEqual([{ voorwaarde: leeftijd, titels: [] }]);
  expect(gekozen[1]?.waarom).toEqual([]);
});

it('an editor cannot ask for a sensitive case, a case of another law, or a neighbourhood that is not there', () => {
  const keuzes = {
    wijken: ['Schelfhorst'],
    wetten: ['wmo'],
    zaaktypen: [{ identificatie: 'WMO-HBH', naam: 'Hulp bij het huishouden', wet: 'wmo' }],
  };
  const codes = (voorwaarde: Voorwaarde, wet: string | null) =>
    gebrekenVan(tip({ voorwaarden: [voorwaarde], wet }), keuzes).map(({ name, code }) => `${name} ${code}`);
  const zaak = (is: string[]): Voorwaarde => ({ feit: 'lopende_zaak', niet: false, is });
  expect(codes(zaak(['WMO-HBH']), 'wmo')).toEqual([]);
  expect(codes(zaak(['WMO-HBH']), null)).toEqual(['voorwaarden.0.is andere-wet']);
  expect(codes(zaak(['SHV']), 'schuldhulp')).toEqual(['voorwaarden.0.is onbekend']);
  expect(codes({ feit: 'wijk', niet: false, is: ['Utopia'] }, null)).toEqual(['voorwaarden.0.is onbekend']);
});

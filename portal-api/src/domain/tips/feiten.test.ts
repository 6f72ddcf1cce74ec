import { expect, it } from 'vitest';
import type { Persoon } from '../../registers/model.ts';
import { NU, settings } from '../../testing/toegang.ts';
import { BSN, eenZaak, eenZaaktype } from '../../testing/zaken.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';
import { feitenVanPersoon, feitenVanZaken, leeftijdOp } from './feiten.ts';

const datum = (dag: string) => ({ tekst: dag, datum: dag });
const persoon = (anders: Partial<Persoon> = {}): Persoon => ({
  bsn: BSN,
  naam: 'S. El Idrissi',
  voornamen: null,
  geslachtsnaam: null,
  aanhef: null,
  geboorte: { datum: datum('1982-04-12'), plaats: null, land: null },
  nationaliteiten: [],
  verblijf: { soort: 'adres', regels: ['Windehof 12', '7605 SX Almelo'], briefadres: false, sinds: null },
  geheimhouding: false,
  inOnderzoek: [],
  overleden: false,
  partners: [],
  kinderen: [],
  ouders: [],
  ...anders,
});
const feiten = (anders: Partial<Persoon> = {}) => feitenVanPersoon(persoon(anders), settings, NU);

it.each([
  ['1982-04-12', { minstens: 44, hoogstens: 44 }],
  ['1982-11-23', { minstens: 44, hoogstens: 44 }],
  ['1982-11-24', { minstens: 43, hoogstens: 43 }],
  ['1982-11', { minstens: 43, hoogstens: 44 }],
  ['1982', { minstens: 43, hoogstens: 44 }],
])('who was born in %s is between these ages on 23 November 2026', (geboren, verwacht) => {
  expect(leeftijdOp('2026-11-23', geboren)).toEqual(verwacht);
});

it('an unknown date of birth is no age', () => {
  expect(leeftijdOp('2026-11-23', null)).toBeNull();
  expect(leeftijdOp('2026-11-23', 'onbekend')).toBeNull();
});

it('knows household and neighbourhood', () => {
  const verwant = (dag: string) => ({ naam: 'Kind', geboortedatum: datum(dag) });
  expect(feiten({ kinderen: [verwant('2024-01-01'), verwant('2012-01-01'), verwant('1999-01-01')] })).toEqual({
    leeftijd: { minstens: 44, hoogstens: 44 },
    huishouden: new Set(['zonder_partner', 'kind_onder_4', 'kind_12_tot_18']),
    wijken: ['Hofkamp', 'Nieuwstraatkwartier'],
  });
  expect(feiten({ kinderen: [{ naam: 'Kind', geboortedatum: null }] }).huishouden).toEqual(new Set(['zonder_partner']));
});

it('takes nothing from what the register has in doubt, nor a neighbourhood from an address for letters or elsewhere', () => {
  expect(feiten({ inOnderzoek: ['geboorte', 'gezin', 'verblijfplaats'] })).toEqual({
    leeftijd: null,
    huishouden: null,
    wijken: null,
  });
  const verblijf = {
    soort: 'adres',
    regels: ['Windehof 12', '7605 SX Almelo'],
    briefadres: true,
    sinds: null,
  } as const;
  expect(feiten({ verblijf: { ...verblijf, regels: [...verblijf.regels] } }).wijken).toBeNull();
  expect(feiten({ verblijf: { soort: 'onbekend' } }).wijken).toBeNull();
});

it('knows running cases with their law, and never a sensitive, closed or unknown one', () => {
  const zaken = [
    { zaak: eenZaak(), zaaktype: eenZaaktype({ identificatie: 'BB' }) },
    { zaak: eenZaak(), zaaktype: eenZaaktype({ identificatie: 'SHV' }) },
    { zaak: eenZaak(), zaaktype: eenZaaktype({ identificatie: 'JEUGD' }) },
    { zaak: eenZaak(), zaaktype: null },
    { zaak: eenZaak({ einddatum: '2026-11-01' }), zaaktype: eenZaaktype({ identificatie: 'MOR' }) },
  ] as unknown as ZichtbareZaak[];
  expect(feitenVanZaken(zaken, settings, () => 'Titel')).toEqual([
    { zaaktype: 'BB', wet: 'participatiewet', titel: 'Titel' },
  ]);
});

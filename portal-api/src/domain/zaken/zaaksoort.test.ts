import { expect, it } from 'vitest';
import { eenZaaktype } from '../../testing/zaken.ts';
import { zaaksoortVan } from './zaaksoort.ts';

const soort = (anders: Parameters<typeof eenZaaktype>[0], zaaksoorten = {}) =>
  zaaksoortVan(eenZaaktype({ omschrijvingGeneriek: null, onderwerp: null, ...anders }), { zaaksoorten });

it.each([
  ['aanvraag', 'Aanvragen', 'WMO-VERV', 'Aanvraag vervoersvoorziening (Wmo)'],
  ['wmo_melding', 'Melden', 'WMO-HBH', 'Melding hulp bij het huishouden (Wmo)'],
  ['melding', 'Melden', 'JEUGD', 'Melding jeugdhulp'],
  ['melding', 'Melden', 'MOR', 'Melding openbare ruimte'],
  ['melding', 'Aangeven', 'VERH', 'Aangifte verhuizing'],
  ['melding', 'Aanmelden', 'SHV', 'Aanmelding schuldhulpverlening'],
  ['klacht', 'Indienen', 'KLACHT', 'Klacht over de gemeente'],
  ['klacht', 'Melden', 'K1', 'Klachtbehandeling'],
  ['melding', 'Melden', 'M1', 'Melding of klacht openbare ruimte'],
  ['bezwaar', 'Indienen', 'BEZWAAR', 'Bezwaarschrift'],
  ['bezwaar', null, 'B1', 'Behandelen bezwaar'],
  ['aanvraag', 'Aanvragen', 'VVGB', 'Verklaring van geen bezwaar'],
  ['aanvraag', null, 'BB', 'Aanvraag bijzondere bijstand'],
  ['aanvraag', ' ', 'BB', 'aanvragen rijbewijs'],
  ['wmo_melding', null, 'M2', 'Melding maatschappelijke ondersteuning'],
  ['onbekend', 'Indienen', 'SUBS', 'Subsidie'],
  ['onbekend', null, 'X', null],
])('%s: %s, %s %s', (verwacht, handelingInitiator, identificatie, omschrijving) => {
  expect(soort({ handelingInitiator, identificatie, omschrijving })).toBe(verwacht);
});

it('the choice of the municipality goes first', () => {
  expect(soort({ identificatie: 'WMO-HBH' }, { 'WMO*': 'wmo_melding' })).toBe('wmo_melding');
  expect(soort({ identificatie: 'BB' }, { BB: 'melding' })).toBe('melding');
});

it('without catalogue nobody is told of a right that she may not have', () => {
  expect(zaaksoortVan(null, { zaaksoorten: {} })).toBe('onbekend');
});

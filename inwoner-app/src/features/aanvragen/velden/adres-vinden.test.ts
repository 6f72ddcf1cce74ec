import type { Adresdelen } from '@loket/formulieren';
import { expect, it } from 'vitest';
import { gedeeld, gezochtMet, passendBij } from './adres-vinden.ts';

const adres = (anders: Partial<Adresdelen> = {}): Adresdelen => ({
  postcode: '7607EW',
  huisnummer: '12',
  huisletter: '',
  toevoeging: '',
  straat: 'Haven Zuidzijde',
  plaats: 'Almelo',
  ...anders,
});
const alle = [adres(), adres({ huisletter: 'A' }), adres({ huisletter: 'A', toevoeging: 'bis' })];

it('looks up a whole postcode and number, however it was typed', () => {
  expect(gezochtMet(adres({ postcode: ' 7607 ew', huisnummer: '12 ' }))).toEqual({
    postcode: '7607EW',
    huisnummer: 12,
  });
  for (const half of [{ postcode: '7607' }, { huisnummer: '' }, { huisnummer: '12a' }, { postcode: '0607EW' }])
    expect(gezochtMet(adres(half))).toBeNull();
});

it('offers what fits what was typed after the number', () => {
  expect(passendBij(adres(), alle)).toEqual(alle);
  expect(passendBij(adres({ huisletter: 'a' }), alle)).toEqual([alle[1]]);
  expect(passendBij(adres({ huisletter: 'A', toevoeging: 'b' }), alle)).toEqual([alle[2]]);
  expect(passendBij(adres({ huisletter: 'X' }), alle)).toEqual([]);
});

it('knows street and town as soon as nothing else is possible', () => {
  expect(gedeeld(alle)).toEqual({ straat: 'Haven Zuidzijde', plaats: 'Almelo' });
  expect(gedeeld([...alle, adres({ straat: 'Kade' })])).toBeNull();
  expect(gedeeld([])).toBeNull();
});

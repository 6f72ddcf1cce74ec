import { expect, test } from 'vitest';
import { eenRol, KVK, RSIN } from '../testing/zaken.ts';
import { names } from './zoekers.ts';

const bedrijf = (nummers: object) => eenRol({ betrokkeneType: 'niet_natuurlijk_persoon', ...nummers });

test.each([{ innNnpId: KVK }, { annIdentificatie: KVK }, { kvkNummer: KVK }])(
  'a role names a company by its KvK number in %j',
  (nummers) => {
    expect(names(bedrijf(nummers), { soort: 'kvk', kvkNummer: KVK })).toBe(true);
    expect(names(bedrijf(nummers), { soort: 'kvk', kvkNummer: '87654321' })).toBe(false);
  },
);

test('and by its RSIN', () => {
  expect(names(bedrijf({ innNnpId: RSIN }), { soort: 'rsin', rsin: RSIN })).toBe(true);
});

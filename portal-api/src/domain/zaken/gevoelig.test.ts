import { expect, it } from 'vitest';
import { isGevoelig, wetVan } from './gevoelig.ts';

const keuze = { gevoelig: ['JEUGD*', 'SHV'], wetten: { 'WMO*': 'wmo', SHV: 'schuldhulp' } };

it.each([
  ['SHV', true],
  ['JEUGD-CRISIS', true],
  ['SHV-ANDERS', false],
  ['MOR', false],
])('a case of %s is sensitive: %s', (identificatie, gevoelig) => {
  expect(isGevoelig({ identificatie }, keuze)).toBe(gevoelig);
});

it('a case of which nobody knows what it is might be sensitive, where the municipality knows such cases', () => {
  expect(isGevoelig(null, keuze)).toBe(true);
  expect(isGevoelig(null, { gevoelig: [] })).toBe(false);
});

it('knows under which law a case is handled, or that nobody said', () => {
  expect([
    wetVan({ identificatie: 'WMO-HBH' }, keuze),
    wetVan({ identificatie: 'MOR' }, keuze),
    wetVan(null, keuze),
  ]).toEqual(['wmo', null, null]);
});

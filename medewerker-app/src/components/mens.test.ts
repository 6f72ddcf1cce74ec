import { expect, it } from 'vitest';
import { lettersVan } from './mens.tsx';

it.each([
  ['Nico Hofste', 'NH'],
  ['Zoë Brüggemann-Çelik', 'ZB'],
  ['Bram ter Horst', 'BH'],
  ['ليلى حداد', 'لح'],
  ["Noël d'Hondt", 'ND'],
  ['Prince', 'P'],
  ['', ''],
])('the letters of %s are %s', (naam, letters) => {
  expect(lettersVan(naam)).toBe(letters);
});

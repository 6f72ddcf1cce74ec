import { expect, it } from 'vitest';
import { createOpmaak } from './opmaak.ts';

const nl = createOpmaak('nl');

it('writes dates and times as people say them', () => {
  expect(nl.datum('2026-12-12')).toBe('zaterdag 12 december 2026');
  expect(nl.korteDatum('2026-12-12')).toBe('12 december 2026');
  expect(nl.weekdag('2026-12-12')).toBe('za 12');
  expect(nl.tijd('2026-07-01T12:30:00Z')).toBe('14.30 uur');
  expect(createOpmaak('en').datum('2026-12-12')).toBe('Saturday 12 December 2026');
  expect(createOpmaak('en').tijd('2026-07-01T12:30:00Z')).toBe('14:30');
});

it.each([
  ['tr', '12 Aralık 2026 Cumartesi', '14:30'],
  ['ar', 'السبت، 12 ديسمبر 2026', '14:30'],
  ['hy', '2026 թ. դեկտեմբերի 12, շաբաթ', '14:30'],
])('writes them in %s as its readers do, with the digits of our letters', (taal, datum, tijd) => {
  const opmaak = createOpmaak(taal);
  expect([opmaak.datum('2026-12-12'), opmaak.tijd('2026-07-01T12:30:00Z')]).toEqual([datum, tijd]);
});

it('knows which day it is in the Netherlands', () => {
  expect(nl.dag('2026-11-22T23:30:00Z')).toBe('2026-11-23');
});

it.each([
  [125, '1 kB'],
  [245_312, '245 kB'],
  [999_600, '1 MB'],
  [1_204_000, '1,2 MB'],
])('%d bytes is %s', (bytes, text) => {
  expect(nl.omvang(bytes)).toBe(text);
});

import { expect, test } from 'vitest';
import { datum, nummer, tijdstip, whole } from './lenient.ts';

test.each([
  ['2026-11-01', '2026-11-01'],
  ['2026-11-01T23:30:00Z', '2026-11-01'],
  ['2028-02-29', '2028-02-29'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['0000-00-00', null],
  ['2026-11-011', null],
  ['01-11-2026', null],
  ['', null],
  [20261101, null],
])('of %j the date is %j', (value, expected) => {
  expect(datum(value)).toBe(expected);
});

test.each([
  [3, 3],
  ['3', 3],
  [' 3 ', 3],
  ['', null],
  ['drie', null],
  [1.5, null],
  [1e21, null],
  ['99999999999999999999', null],
  [true, null],
])('of %j the whole number is %j', (value, expected) => {
  expect(whole(value)).toBe(expected);
});

test.each([
  ['012345672', '012345672'],
  [' 900222086 ', '900222086'],
  [900222086, '900222086'],
  ['', null],
  [null, null],
  [{}, null],
])('of %j the number that names somebody is %j', (value, expected) => {
  expect(nummer(value)).toBe(expected);
});

test.each([
  ['2026-11-01T09:00:00Z', '2026-11-01T09:00:00Z'],
  ['2026-11-01T09:00:00.123+01:00', '2026-11-01T09:00:00.123+01:00'],
  ['2026-11-01T09:00:00', '2026-11-01T09:00:00.000Z'],
  ['2026-11-01T09:00+0100', '2026-11-01T08:00:00.000Z'],
  ['2026-11-01', '2026-11-01T00:00:00Z'],
  ['2026-11-01T99:00:00Z', null],
  ['2026-02-30T09:00:00Z', null],
  ['gisteren', null],
  [0, null],
])('of %j the moment is %j', (value, expected) => {
  expect(tijdstip(value)).toBe(expected);
});

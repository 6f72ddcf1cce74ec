import { expect, it } from 'vitest';
import { dagdeelVan } from './dagdeel.ts';

it.each([
  ['2026-11-23T04:00:00Z', 'nacht'],
  ['2026-11-23T09:00:00Z', 'ochtend'],
  ['2026-11-23T11:00:00Z', 'middag'],
  ['2026-11-23T17:00:00Z', 'avond'],
])('at %s it is %s in Almelo', (moment, dagdeel) => {
  expect(dagdeelVan(new Date(moment))).toBe(dagdeel);
});

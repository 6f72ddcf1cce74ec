import { expect, it } from 'vitest';
import { maakTermijn } from '../testing/zaken.ts';
import { verstreken } from './termijn-klok.tsx';

it('knows how much of a term has passed', () => {
  expect(verstreken('2026-11-01', maakTermijn({ uiterlijk: '2026-11-11', dagenResterend: 5 }))).toBe(0.5);
  expect(verstreken('2026-11-01', maakTermijn({ uiterlijk: '2026-11-11', dagenResterend: -3 }))).toBe(1);
  expect(verstreken('2026-11-01', maakTermijn({ uiterlijk: null, dagenResterend: null }))).toBeUndefined();
});

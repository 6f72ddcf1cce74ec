import { expect, it } from 'vitest';
import { startPad, stapPad } from './paden.ts';

it('names the draft in every address of a form that may have more than one', () => {
  expect(stapPad('klacht', 'waar')).toBe('/aanvragen/klacht/waar');
  expect(stapPad('bezwaar', null, { welke: 'zgw-1' })).toBe('/aanvragen/bezwaar/controleren?welke=zgw-1');
  expect(stapPad('bezwaar', 'waar', { welke: null, terug: 'controleren' })).toBe(
    '/aanvragen/bezwaar/waar?terug=controleren',
  );
  expect(startPad('bezwaar', { welke: 'zgw-1' })).toBe('/aanvragen/bezwaar?welke=zgw-1');
});

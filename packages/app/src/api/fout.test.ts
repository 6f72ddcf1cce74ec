import { expect, it } from 'vitest';
import { alsApiFout, foutVanAntwoord, isTijdelijk } from './fout.ts';

it.each([
  [404, { code: 'niet-gevonden' }, 'niet-gevonden', false],
  [403, { code: 'sterker-inloggen', niveau: 'substantieel' }, 'sterker-inloggen', false],
  [403, { code: 'csrf' }, 'verouderd', false],
  [401, { code: 'sessie-verlopen' }, 'niet-ingelogd', false],
  [429, {}, 'te-vaak', false],
  [502, '<html>Bad gateway</html>', 'storing', true],
  [503, { code: 'bron-onbereikbaar' }, 'storing', true],
  [400, { code: 'invoer-onjuist' }, 'onverwacht', false],
  [500, undefined, 'storing', true],
])('an answer %d with %o is %s', (status, problem, soort, tijdelijk) => {
  const fout = foutVanAntwoord(status, problem);
  expect(fout.soort).toBe(soort);
  expect(isTijdelijk(fout)).toBe(tijdelijk);
});

it('no answer is the network; an unreadable one is our failure', () => {
  expect(alsApiFout(new TypeError('Failed to fetch')).soort).toBe('netwerk');
  expect(alsApiFout(new SyntaxError('Unexpected token <')).soort).toBe('storing');
});

it('names the fields that were refused, for the form to say what is wrong', () => {
  const invalidParams = [{ name: 'telefoon', code: 'invalid_format', reason: 'Dit is geen telefoonnummer.' }];
  expect(foutVanAntwoord(400, { code: 'invoer-onjuist', invalidParams }).velden).toEqual(['telefoon']);
  expect(foutVanAntwoord(502, '<html>').velden).toEqual([]);
});

import { expect, it } from 'vitest';
import { safeReturnPath } from './return-path.ts';

const origin = 'https://mijn.gemeente.example';

it.each(['/', '/zaken', '/zaken/openzaak/1?tab=documenten#x', '/zaken?zoek=a%20b'])('keeps %s', (path) => {
  expect(safeReturnPath(path, origin)).toBe(path);
});

it.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'zaken',
  '/a\\b',
  '/..//evil.example',
  '/.//evil.example',
  '',
  undefined,
  null,
  12,
  ['/zaken', '/b'],
  '/inloggen/digid',
  '/uitloggen',
  '/api/v1/zaken',
  '/Inloggen/digid',
  '/API/v1/zaken',
  `/${'a'.repeat(600)}`,
  '/zaken\n',
  '/é',
])('does not follow %j', (path) => {
  expect(safeReturnPath(path, origin)).toBe('/');
});

it('keeps what is only text', () => {
  expect(safeReturnPath('/%0d%0aSet-Cookie:x', origin)).toBe('/%0d%0aSet-Cookie:x');
});

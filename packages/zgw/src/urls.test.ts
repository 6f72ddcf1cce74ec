import { expect, test } from 'vitest';
import { isUuid, uuidOf, uuidWithin } from './urls.ts';

const base = 'https://zgw.example/zaken/api/v1';
const id = '19cbec72-563e-558d-a365-69661b04bea3';

test('follows references within the configured address', () => {
  expect(uuidWithin(base, 'zaken', `${base}/zaken/${id}`)).toBe(id);
  expect(uuidWithin(base, 'zaken', `${base}/zaken/${id.toUpperCase()}/`)).toBe(id);
});

test.each([
  `https://evil.example/zaken/api/v1/zaken/${id}`,
  `https://zgw.example.evil.example/zaken/api/v1/zaken/${id}`,
  `https://zgw.example@evil.example/zaken/api/v1/zaken/${id}`,
  `http://zgw.example/zaken/api/v1/zaken/${id}`,
  `${base}/statussen/${id}`,
  `${base}/zaken/../../admin/${id}`,
  `${base}/zaken/${id}?x=1`,
  `${base}/zaken/${id}/audittrail`,
  `${base}/zaken/`,
  '',
])('never follows %s', (url) => {
  expect(uuidWithin(base, 'zaken', url)).toBeNull();
});

test('reads the uuid at the end of any URL', () => {
  expect(uuidOf(`https://elders.example/x/${id}/`)).toBe(id);
  expect(uuidOf('https://elders.example/x')).toBeNull();
  expect(isUuid(id)).toBe(true);
  expect(isUuid(`${id}0`)).toBe(false);
});

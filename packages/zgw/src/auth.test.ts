import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { headerAuth, zgwAuth } from './auth.ts';

const user = { id: 'pseudoniem', representation: 'inwoner' };

function claims(header: Record<string, string>): Record<string, unknown> {
  const [head = '', payload = '', signature] = (header['authorization'] ?? '').replace('Bearer ', '').split('.');
  expect(createHmac('sha256', 'geheim').update(`${head}.${payload}`).digest('base64url')).toBe(signature);
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ typ: 'JWT', alg: 'HS256' });
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

test('signs the claims that the ZGW standard asks, a little before now', () => {
  const auth = zgwAuth({ clientId: 'loket', secret: 'geheim', realNow: () => 1_000_000_000 });
  expect(claims(auth(user))).toEqual({
    iss: 'loket',
    client_id: 'loket',
    iat: 999_970,
    user_id: 'pseudoniem',
    user_representation: 'inwoner',
  });
});

test('keeps a token for some minutes per user, and never beyond', () => {
  let now = 1_000_000_000;
  const auth = zgwAuth({ clientId: 'loket', secret: 'geheim', realNow: () => now });
  const first = auth(user);
  expect(auth({ ...user })).toBe(first);
  expect(auth({ ...user, id: 'ander' })).not.toBe(first);
  now += 3 * 60_000;
  expect(auth(user)).not.toBe(first);
  now -= 10 * 60_000;
  expect(claims(auth(user))['iat']).toBe(now / 1000 - 30);
});

test('keeps the tokens of the last thousand users only', () => {
  const auth = zgwAuth({ clientId: 'loket', secret: 'geheim', realNow: () => 0 });
  const first = auth(user);
  for (let n = 0; n < 1000; n += 1) auth({ ...user, id: String(n) });
  expect(auth(user)).not.toBe(first);
});

test('sends fixed headers', () => {
  expect(headerAuth({ apikey: 'sleutel' })(user)).toEqual({ apikey: 'sleutel' });
});

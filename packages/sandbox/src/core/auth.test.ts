import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRegisters, type Registers } from '../registers/start.ts';
import { clientFor, token, type Client } from '../testing/client.ts';

let registers: Registers;
let call: Client;
const now = Math.floor(Date.now() / 1000);

beforeAll(async () => {
  registers = await startRegisters({ port: 0, seed: false });
  call = clientFor(registers);
});
afterAll(() => registers.close());

async function answer(Authorization: string, path = '/openzaak/zaken/api/v1/rollen'): Promise<[number, unknown]> {
  const { status, body } = await call('GET', path, { headers: { Authorization } });
  return [status, body['code']];
}

test('a ZGW token is checked: signature, age, client', async () => {
  expect((await answer(token()))[0]).toBe(200);
  expect(await answer('')).toEqual([401, 'not_authenticated']);
  expect(await answer(token({ secret: 'een ander geheim' }))).toEqual([401, 'invalid-jwt-signature']);
  expect(await answer(token({ iat: now - 3700 }))).toEqual([401, 'jwt-expired']);
  expect(await answer(token({ iat: now + 120 }))).toEqual([401, 'jwt-not-yet-valid']);
  expect(await answer(token({ clientId: 'onbekend' }))).toEqual([403, 'not_authenticated']);
  expect((await answer(token({ iat: now - 3500 })))[0]).toBe(200);
});

test('a register whose clock is off refuses a fresh token', async () => {
  registers.weather.set({ 'openzaak.zaken': { clockSkewSeconds: 4000 } });
  expect(await answer(token())).toEqual([401, 'jwt-expired']);
  registers.weather.set({ 'openzaak.zaken': { clockSkewSeconds: -300 } });
  expect(await answer(token())).toEqual([401, 'jwt-not-yet-valid']);
  expect((await answer(token(), '/openzaak/catalogi/api/v1/zaaktypen'))[0]).toBe(200);
  registers.weather.clear();
});

test('the other families have a key of their own', async () => {
  expect(await answer('Token fout', '/klantinteracties/api/v1/partijen')).toEqual([401, 'authentication_failed']);
  expect((await answer('Token sandbox-klant-token', '/klantinteracties/api/v1/partijen'))[0]).toBe(200);
  expect((await answer('Token sandbox-klant-token', '/objecten/api/v2/objects'))[0]).toBe(401);
  expect(
    (await call('POST', '/brp/haalcentraal/api/brp/personen', { body: {}, headers: { 'x-api-key': 'fout' } })).status,
  ).toBe(401);
});

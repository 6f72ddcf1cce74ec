import { afterAll, beforeAll, expect, test } from 'vitest';
import { valuesAt } from '../core/json.ts';
import { clientFor, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

let registers: Registers;
let call: Client;
const path = '/bag/lvbag/individuelebevragingen/v2/adressen';

beforeAll(async () => {
  registers = await startRegisters({ port: 0 });
  call = clientFor(registers);
});
afterAll(() => registers.close());

const found = async (query: string): Promise<string[]> => {
  const { body } = await call('GET', `${path}?${query}`);
  return valuesAt(body, '_embedded.adressen.adresregel5').map(String);
};

test('addresses by postcode and number, also where several stand at one number', async () => {
  expect(await found('postcode=7607EW&huisnummer=30')).toEqual(['Haven Zuidzijde 30']);
  expect(await found('postcode=7607 ew&huisnummer=12')).toEqual([
    'Haven Zuidzijde 12',
    'Haven Zuidzijde 12A',
    'Haven Zuidzijde 12A-bis',
  ]);
  expect(await found('postcode=7607EW&huisnummer=12&huisletter=a')).toHaveLength(2);
  expect(await found('postcode=7607EW&huisnummer=12&exacteMatch=true')).toEqual(['Haven Zuidzijde 12']);
});

test('nothing found has no list at all, and what is wrong is refused', async () => {
  const nothing = await call('GET', `${path}?postcode=7607EW&huisnummer=999`);
  expect([nothing.status, '_embedded' in nothing.body]).toEqual([200, false]);
  for (const query of ['postcode=7607EW', 'postcode=0000AA&huisnummer=1', 'postcode=7607EW&huisnummer=30&pageSize=5'])
    expect((await call('GET', `${path}?${query}`)).status).toBe(400);
  const anonymous = { headers: { 'x-api-key': 'fout' } };
  expect((await call('GET', `${path}?postcode=7607EW&huisnummer=30`, anonymous)).status).toBe(401);
});

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { headerAuth } from './auth.ts';
import { adressenMet } from './bag.ts';
import { openDoor, type CallContext, type Door } from './http.ts';
import { sendJson, startStub, type Stub } from './testing.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
let stub: Stub;
let door: Door;
let body: unknown;

beforeAll(async () => {
  stub = await startStub((_call, res) => sendJson(res, body));
  door = openDoor({ name: 'bag', baseUrl: stub.url, auth: headerAuth({ 'x-api-key': 'sleutel' }), headers: {} });
});
afterEach(() => stub.calls.splice(0));
afterAll(async () => {
  await door.close();
  await stub.close();
});
const zoek = () => adressenMet(door, { postcode: '7607EW', huisnummer: 12 }, context);

it('gives what stands at a number, in its parts, and asks for whatever comes after the number', async () => {
  const adres = { openbareRuimteNaam: 'Haven Zuidzijde', huisnummer: 12, postcode: '7607EW', woonplaatsNaam: 'Almelo' };
  body = { _embedded: { adressen: [adres, { ...adres, huisletter: 'A', huisnummertoevoeging: 'bis' }] } };
  const delen = { straat: 'Haven Zuidzijde', huisnummer: '12', postcode: '7607EW', plaats: 'Almelo' };
  expect(await zoek()).toEqual([
    { ...delen, huisletter: '', toevoeging: '' },
    { ...delen, huisletter: 'A', toevoeging: 'bis' },
  ]);
  expect(stub.calls[0]?.url).toContain('exacteMatch=false');
  expect(stub.calls[0]?.headers).toMatchObject({ 'x-api-key': 'sleutel' });
});

it('gives nothing where there is nothing, leaves out what is half, and does not take something else for an answer', async () => {
  body = { _links: {} };
  expect(await zoek()).toEqual([]);
  body = {
    _embedded: { adressen: [{ huisnummer: 12 }, { openbareRuimteNaam: 'X', woonplaatsNaam: 'Y', huisnummer: 3 }] },
  };
  expect(await zoek()).toEqual([]);
  body = null;
  await expect(zoek()).rejects.toMatchObject({ kind: 'malformed' });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerAuth } from './auth.ts';
import { besluitenVanZaak, besluitinformatieobjecten } from './besluiten.ts';
import { openDoor, type CallContext, type Door } from './http.ts';
import { sendJson, startStub, type Stub } from './testing.ts';
import { rollen, statussen, zaakinformatieobjecten } from './zaken.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
const mine = 'https://x/zaken/11111111-1111-4111-8111-111111111111';
const other = 'https://x/zaken/22222222-2222-4222-8222-222222222222';
let stub: Stub;
let door: Door;
let results: object[];

beforeAll(async () => {
  // A back end that does not know the filter, and answers with everything.
  stub = await startStub((_call, res) => sendJson(res, { count: results.length, next: null, results }));
  door = openDoor({ name: 'zaken', baseUrl: stub.url, auth: headerAuth({}) });
});
afterAll(async () => {
  await door.close();
  await stub.close();
});

test('roles, statuses, documents and decisions of another case are left out', async () => {
  const both = (item: object) => [mine, other].map((zaak) => ({ ...item, zaak, url: `${zaak}/x`, title: zaak }));
  results = both({ betrokkeneType: 'natuurlijk_persoon' });
  expect((await rollen(door, mine, context)).items.map(({ url }) => url)).toEqual([`${mine}/x`]);
  results = both({ statustype: 's', datumStatusGezet: '2026-11-01' });
  expect((await statussen(door, mine, context)).items.map(({ url }) => url)).toEqual([`${mine}/x`]);
  results = both({ datum: '2026-11-01' });
  expect((await besluitenVanZaak(door, mine, context)).items.map(({ url }) => url)).toEqual([`${mine}/x`]);
  results = [other, mine].map((zaak) => ({ zaak, informatieobject: 'https://x/shared', titel: zaak }));
  expect((await zaakinformatieobjecten(door, mine, context)).items).toMatchObject([{ titel: mine }]);
});

test('letters of another decision are left out', async () => {
  results = [mine, other].map((besluit) => ({ besluit, informatieobject: `${besluit}/brief` }));
  expect((await besluitinformatieobjecten(door, mine, context)).items).toEqual([`${mine}/brief`]);
});

test('what does not say where it belongs, or spells the host otherwise, stays', async () => {
  const elsewhere = mine.replace('https://x', 'http://internal:8000/api').toUpperCase();
  results = [{ url: 'a' }, { url: 'b', zaak: '' }, { url: 'c', zaak: elsewhere }];
  expect((await rollen(door, mine, context)).items.map(({ url }) => url)).toEqual(['a', 'b', 'c']);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RegistersConfig } from '../platform/config/registers-file.ts';
import { checkRegisters } from './check.ts';
import { backEndAt, catalogusRoutes, id, page, reply, startFakeRegisters, type FakeRegisters } from './testing.ts';

let fake: FakeRegisters;

beforeEach(async () => {
  fake = await startFakeRegisters();
  Object.assign(fake.routes, catalogusRoutes(fake.url), {
    'POST zaken/zaken/_zoek': () => ({ body: page([]), headers: { 'API-version': '1.5.1' } }),
    'GET zaken/statussen': page([]),
    'GET besluiten/besluiten': page([]),
    'POST brp/personen': { personen: [] },
    'GET kvk/v1/basisprofielen/00000000': () => reply({ fout: [{ code: 'IPD0005' }] }, 404),
    'GET objecten/permissions': page([{ type: `${fake.url}/objecttypen/objecttypes/${id(1)}`, mode: 'read_only' }]),
    'GET objecttypen/objecttypes': page([{ url: `${fake.url}/objecttypen/objecttypes/${id(1)}`, name: 'Taak' }]),
    'GET notificaties/abonnement': [
      {
        url: `${fake.url}/notificaties/abonnement/${id(3)}`,
        callbackUrl: 'https://mijn.gemeente.example/webhooks/notificaties',
        kanalen: [{ naam: 'zaken' }],
      },
    ],
    'GET notificaties/kanaal': [{ url: `${fake.url}/notificaties/kanaal/${id(2)}`, naam: 'zaken' }],
  });
});
afterEach(() => fake.close());

async function check(part: Partial<RegistersConfig> = {}) {
  const register = (path: string) => ({ url: `${fake.url}/${path}`, headers: {}, enabled: true });
  const config = {
    zgw: [backEndAt(fake.url)],
    brp: register('brp'),
    kvk: register('kvk'),
    klantinteracties: { ...register('klant'), token: 'geheim' },
    afspraken: null,
    bag: null,
    objecten: {
      ...register('objecten'),
      token: 'geheim',
      typen: { taak: null, taakV1: null, bericht: null },
      taakV1Beantwoorden: false,
    },
    objecttypen: { ...register('objecttypen'), token: 'geheim' },
    notificaties: {
      ...register('notificaties'),
      clientId: 'loket',
      secret: 'geheim',
      webhook: { authorization: 'geheim', url: null, kanalen: ['zaken', 'objecten'] },
    },
    timeoutMs: 500,
    ...part,
  } as RegistersConfig;
  return Object.fromEntries(
    (await checkRegisters(config, 'https://mijn.gemeente.example')).map((found) => [
      `${found.register}.${found.component}`,
      found,
    ]),
  );
}

test('says of each component that it works, and its version', async () => {
  const found = await check();
  expect(Object.values(found).map(({ ok }) => ok)).toEqual(Array(10).fill(true));
  expect(found['openzaak.zaken']).toMatchObject({ version: '1.5.1', finding: 'searches by POST and reads statuses' });
  expect(found['openzaak.catalogi']).toMatchObject({ finding: 'shows 1 zaaktypen' });
  expect(found['objecten.permissions']).toMatchObject({
    finding: 'lets us read 1 types of objects and write 0 of them',
  });
  expect(fake.calls.map(({ headers }) => headers.authorization)).toContain('Token geheim');
});

test('says what is wrong and what to do', async () => {
  fake.routes['POST zaken/zaken/_zoek'] = () => ({
    body: { code: 'jwt-expired' },
    status: 401,
    headers: { date: new Date(Date.now() - 3_600_000).toUTCString() },
  });
  fake.routes['GET catalogi/zaaktypen'] = page([]);
  fake.routes['GET besluiten/besluiten'] = () => reply('', 404);
  fake.routes['POST brp/personen'] = () => ({ silent: true });
  fake.routes['GET kvk/v1/basisprofielen/00000000'] = () => ({
    body: '<html>',
    headers: { 'content-type': 'text/html' },
  });
  const found = await check();
  expect(Object.values(found).map(({ ok }) => ok)).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
  expect(found['openzaak.zaken']?.finding).toMatch(
    /^refuses us \(401, jwt-expired, its clock is \d+ s behind ours\): the clocks differ/,
  );
  expect(found['openzaak.catalogi']?.finding).toMatch(/^answers, but shows no zaaktypen/);
  expect(found['openzaak.besluiten']?.finding).toBe('knows no such address (404): check the path in REGISTERS_FILE');
  expect(found['brp.personen']?.finding).toMatch(/^did not answer in time/);
  expect(found['kvk.basisprofiel']?.finding).toMatch(/^does not answer as its standard says \(answered text\/html\)/);
});

test('notices an address that the register itself does not use', async () => {
  fake.routes['GET catalogi/zaaktypen'] = page([{ url: 'https://intern.example/catalogi/zaaktypen/1' }]);
  expect((await check())['openzaak.catalogi']).toMatchObject({
    ok: false,
    finding: expect.stringMatching(/^calls itself https:\/\/intern\.example\/catalogi: write that address/),
  });
});

test.each([
  [401, 'invalid-jwt-signature', /our client id and secret, token or key is not the one it knows/],
  [403, 'not_authenticated', /our client id and secret, token or key is not the one it knows/],
  [403, 'permission_denied', /it knows us but does not let us do this/],
  [503, undefined, /^is in trouble \(503\)/],
])('tells a wrong secret from missing rights and from trouble of its own (%i %s)', async (status, code, expected) => {
  for (const route of ['GET klant/klantcontacten/00000000-0000-4000-8000-000000000000', 'GET objecten/permissions'])
    fake.routes[route] = () => reply(code ? { code } : '', status);
  const found = await check();
  for (const name of ['klantinteracties.klantcontacten', 'objecten.permissions'])
    expect(found[name]).toMatchObject({ ok: false, finding: expect.stringMatching(expected) });
});

test('notices types and channels that are missing or elsewhere', async () => {
  fake.routes['GET objecten/permissions'] = page([{ type: 'https://elders.example/objecttypes/1', mode: 'read_only' }]);
  fake.routes['GET objecttypen/objecttypes'] = page([]);
  fake.routes['GET notificaties/kanaal'] = [{ url: `${fake.url}/notificaties/kanaal/${id(2)}`, naam: 'andere' }];
  const found = await check();
  expect(found['objecten.permissions']?.finding).toMatch(/^calls itself https:\/\/elders\.example: .* of objecttypen$/);
  expect(found['objecttypen.objecttypes']?.finding).toMatch(/has no types of objects/);
  expect(found['notificaties.kanaal']?.finding).toMatch(/no channel "zaken"/);
});

test('makes no call to what is switched off', async () => {
  const found = await check({
    zgw: [backEndAt(fake.url, { enabled: false, besluiten: null })],
    brp: null,
    kvk: null,
    klantinteracties: null,
    objecten: null,
    objecttypen: null,
    notificaties: null,
  });
  expect(Object.values(found)).toHaveLength(3);
  expect(found['openzaak.zaken']).toMatchObject({ ok: true, ms: null, finding: 'switched off by configuration' });
  expect(fake.calls).toEqual([]);
});

test('says which type of object cannot be read, or not be written', async () => {
  const type = `${fake.url}/objecttypen/objecttypes/${id(1)}`;
  const objecten = (typen: object, taakV1Beantwoorden = false) => ({
    url: `${fake.url}/objecten`,
    enabled: true,
    token: 'geheim',
    typen: { taak: null, taakV1: null, bericht: null, ...typen },
    taakV1Beantwoorden,
  });
  const finding = async (typen: object, beantwoorden?: boolean) =>
    (await check({ objecten: objecten(typen, beantwoorden) }))['objecten.permissions']?.finding;
  expect(await finding({ taak: `${fake.url}/objecttypen/objecttypes/${id(9)}` })).toMatch(/names as taak$/);
  expect(await finding({ bericht: type })).toMatch(/^lets us read objects of the type bericht but not write/);
  expect(await finding({ taakV1: type })).toMatch(/^lets us read 1 types/);
  expect(await finding({ taakV1: type }, true)).toMatch(/but not write/);
});

test('says of the register of appointments what it offers, and what is of no use to anybody', async () => {
  const naam = { nl: 'Gesprek' };
  const afspraken = { url: `${fake.url}/afspraken`, token: 'geheim', enabled: true };
  const finding = async () => (await check({ afspraken }))['afspraken.producten']?.finding;
  fake.routes['GET afspraken/locaties'] = { resultaten: [{ id: 'balie', naam }] };
  fake.routes['GET afspraken/producten'] = { resultaten: [{ code: 'gesprek', naam, locaties: ['balie'] }] };
  expect(await finding()).toBe('offers 1 kinds of appointments at 1 places');
  fake.routes['GET afspraken/producten'] = { resultaten: [{ code: 'gesprek', naam, locaties: ['elders'] }] };
  expect(await finding()).toMatch(/^offers gesprek at no place/);
  fake.routes['GET afspraken/producten'] = { resultaten: [] };
  expect(await finding()).toMatch(/^answers, but offers nothing/);
});

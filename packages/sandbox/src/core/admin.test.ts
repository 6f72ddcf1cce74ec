import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRegisters, type Registers } from '../registers/start.ts';
import { clientFor, results, type Client } from '../testing/client.ts';
import { textAt, type Json } from './json.ts';

let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0, today: '2026-11-23' });
  call = clientFor(registers);
});
afterAll(() => registers.close());

const fixtures = (body: Json) => call('POST', '/_sandbox/fixtures', { body });

test('a resource of any shape is put as it is and can be read', async () => {
  const body = { omschrijving: 'half', status: null, vertrouwelijkheidaanduiding: 'non_existent_key' };
  const answer = await fixtures({ resources: [{ register: 'openzaak.zaken', resource: 'zaken', body }] });
  expect(answer.status).toBe(201);
  const url = textAt(answer.body, 'urls');
  expect((await call('GET', url)).body).toMatchObject({ ...body, url, rollen: [] });
});

test('a given url and uuid are kept', async () => {
  const uuid = '19cbec72-563e-558d-a365-69661b04bea3';
  const url = `${registers.url}/esuite/zaken/api/v1/zaken/${uuid}`;
  await fixtures({
    resources: [{ register: 'esuite.zaken', resource: 'zaken', body: { url, uuid, identificatie: 'X' } }],
  });
  expect((await call('GET', url)).body).toMatchObject({ uuid, identificatie: 'X' });
});

test('odd data by name, with other values', async () => {
  await fixtures({ named: [{ name: 'taak-verlopen', values: { bsn: '900222086' } }] });
  const body = { data_attr: ['identificatie__value__exact__900222086'] };
  expect(
    textAt(results(await call('POST', '/objecten/api/v2/objects/search', { body }))[0], 'record.data.verloopdatum'),
  ).toBe('2026-11-21');
  expect((await fixtures({ named: [{ name: 'bestaat-niet' }] })).status).toBe(400);
});

test('an unknown register is refused and nothing is kept', async () => {
  const answer = await fixtures({
    resources: [
      { register: 'openzaak.zaken', resource: 'zaken', body: { identificatie: 'NIET-BEWAARD' } },
      { register: 'openzaak.onbekend', resource: 'zaken', body: {} },
    ],
  });
  expect(answer.status).toBe(400);
  expect(results(await call('GET', '/openzaak/zaken/api/v1/zaken?identificatie=NIET-BEWAARD'))).toEqual([]);
});

test('calls are recorded without personal numbers, with who called', async () => {
  await call('DELETE', '/_sandbox/calls');
  await call('GET', '/openzaak/zaken/api/v1/rollen?betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=999970021');
  const first = (await call('GET', '/_sandbox/calls')).body;
  expect(first['calls']).toMatchObject([
    {
      register: 'openzaak.zaken',
      method: 'GET',
      path: '/openzaak/zaken/api/v1/rollen',
      status: 200,
      userId: 'test',
      aborted: false,
    },
  ]);
  expect(JSON.stringify(first)).not.toContain('999970021');
  expect((await call('GET', `/_sandbox/calls?since=${first['next']}`)).body['calls']).toEqual([]);
});

test('reset brings the seed back', async () => {
  const zaak = results(await call('GET', '/openzaak/zaken/api/v1/zaken')).at(-1);
  const url = textAt(zaak, 'url');
  const seeded = (await call('GET', url)).body;
  await call('PATCH', url, { body: { omschrijving: 'veranderd' } });
  await fixtures({ named: [{ name: 'zaak-zonder-status' }] });
  const count = (): number => registers.store.collection('openzaak.zaken', 'zaken').size;
  const before = count();
  expect((await call('POST', '/_sandbox/reset')).status).toBe(204);
  expect((await call('GET', url)).body).toEqual(seeded);
  expect(count()).toBeLessThan(before);
});

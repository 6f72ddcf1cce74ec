import { afterAll, beforeAll, expect, test } from 'vitest';
import { textAt, valueAt, type JsonObject } from '../core/json.ts';
import { clientFor, results, type Answer, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

const OBJECTEN = '/objecten/api/v2';
let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0, today: '2026-11-23' });
  call = clientFor(registers);
});
afterAll(() => registers.close());

async function typeNamed(name: string): Promise<string> {
  const types = results(await call('GET', '/objecttypen/api/v2/objecttypes'));
  return textAt(
    types.find((one) => one['name'] === name),
    'url',
  );
}

const search = (body: JsonObject, query = ''): Promise<Answer> =>
  call('POST', `${OBJECTEN}/objects/search${query}`, { body });

test('objects are found by what is in them', async () => {
  const type = await typeNamed('Externe klanttaak');
  const mine = results(
    await search({ type, data_attr: ['identificatie__value__exact__999970161', 'identificatie__type__exact__bsn'] }),
  );
  expect(mine).toHaveLength(5);
  const open = results(
    await search({ type, data_attr: ['identificatie__value__exact__999970161', 'status__in__open|afgerond'] }),
  );
  expect(open).toHaveLength(4);
  expect(
    results(
      await call(
        'GET',
        `${OBJECTEN}/objects?type=${encodeURIComponent(type)}&data_attr=identificatie__value__exact__999970161`,
      ),
    ),
  ).toHaveLength(5);
  expect(
    results(
      await search({ type, data_attr: ['verloopdatum__lt__2026-11-23', 'identificatie__value__exact__999970161'] }),
    ),
  ).toHaveLength(1);
  expect(results(await search({ data_icontains: 'bankafschriften' })).length).toBeGreaterThan(0);
  expect((await search({ data_attr: ['fout'] })).status).toBe(400);
});

test('pages and sorting', async () => {
  const page = await search({ ordering: '-record__data__publicatiedatum' }, '?pageSize=3');
  expect(results(page)).toHaveLength(3);
  expect(page.body['next']).toContain('page=2');
  const dates = results(page).map((one) => textAt(one, 'record.data.publicatiedatum'));
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('a change makes a new record; the old one stays', async () => {
  const type = await typeNamed('Bericht');
  const [found] = results(await search({ type, data_attr: ['identificatie__value__exact__999970392'] }));
  const url = textAt(found, 'url');
  const changed = await call('PATCH', url, { body: { record: { data: { geopend: true }, startAt: '2026-11-23' } } });
  expect(changed.status).toBe(200);
  expect(valueAt(changed.body, 'record.data.geopend')).toBe(true);
  expect(valueAt(changed.body, 'record.data.onderwerp')).toBe(textAt(found, 'record.data.onderwerp'));
  expect(valueAt(changed.body, 'record.index')).toBe(2);
  const history = results(await call('GET', `${url}/history`));
  expect(history.map((one) => one['index'])).toEqual([2, 1]);
  expect(history[1]).toMatchObject({ endAt: '2026-11-23' });
  expect(valueAt((await call('GET', `${url}/1`)).body, 'record.data.geopend')).toBe(false);
});

test('what does not fit the schema of its type is refused', async () => {
  const type = await typeNamed('Externe klanttaak');
  const make = (data: JsonObject, typeVersion = 2): Promise<Answer> =>
    call('POST', `${OBJECTEN}/objects`, { body: { type, record: { typeVersion, data, startAt: '2026-11-23' } } });
  const wrong = await make({ titel: 'Zonder de rest' });
  expect([wrong.status, textAt(wrong.body, 'invalidParams.name')]).toEqual([400, 'record.data']);
  expect((await make({}, 9)).status).toBe(400);
  const good = await make({
    titel: 'Taak',
    status: 'open',
    soort: 'url',
    url: { uri: 'https://formulieren.almelo.example/1' },
    identificatie: { type: 'bsn', value: '999970021' },
    verwerker_taak_id: '19cbec72-563e-558d-a365-69661b04bea3',
    eigenaar: 'zaaksysteem',
  });
  expect(good.status).toBe(201);
  expect((await call('DELETE', textAt(good.body, 'url'))).status).toBe(204);
});

test('Content-Crs is needed to write, not to read', async () => {
  const headers = { Authorization: 'Token sandbox-objecten-token', 'Content-Type': 'application/json' };
  expect((await fetch(`${registers.url}${OBJECTEN}/objects`, { headers })).status).toBe(200);
  expect(
    (await fetch(`${registers.url}${OBJECTEN}/objects/search`, { method: 'POST', headers, body: '{}' })).status,
  ).toBe(412);
});

test('the schema of a type is there by its version', async () => {
  const url = await typeNamed('Bericht');
  expect(valueAt((await call('GET', `${url}/versions/1`)).body, 'jsonSchema.type')).toBe('object');
  expect(results(await call('GET', `${url}/versions`))).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { context, errorOf, stubbed } from './http.testing.ts';
import { haalObject, wijzigObject, zoekObjecten } from './objecten.ts';
import { sendJson } from './testing.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const type = 'https://objecttypen.example/api/v2/objecttypes/1';
const object = (n: number, data: object = {}) => ({
  url: `https://objecten.example/api/v2/objects/${uuid(n)}`,
  uuid: uuid(n),
  type,
  record: { index: 1, typeVersion: 2, data, startAt: '2026-11-01', endAt: null },
});
const vraag = { type, pad: ['identificatie', 'value'], waarde: '999990019' };

test('reads all pages of a search, each object once', async () => {
  const pages: Record<string, object> = {
    '1': { count: 3, next: 'https://elders/?page=2', results: [object(1), object(2)] },
    '2': { count: 3, next: null, results: [object(2), object(3)] },
  };
  const { stub, door } = await stubbed((call, res) =>
    sendJson(res, pages[new URL(call.url, 'http://x').searchParams.get('page') ?? '1']),
  );
  const { items, failure } = await zoekObjecten(door, vraag, context);
  expect(items.map((one) => one.uuid)).toEqual([uuid(1), uuid(2), uuid(3)]);
  expect(failure).toBeNull();
  expect(stub.calls.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /zaken/api/v1/objects/search',
    'POST /zaken/api/v1/objects/search?page=2',
  ]);
  expect(JSON.parse(stub.calls[1]?.body ?? '')).toEqual({ type, data_attr: 'identificatie__value__exact__999990019' });
});

test.each(['', ' ', 'a,b', 'a__b'])('never searches for %j', async (waarde) => {
  const { stub, door } = await stubbed((_call, res) => sendJson(res, {}));
  expect(() => zoekObjecten(door, { ...vraag, waarde }, context)).toThrow();
  expect(stub.calls).toEqual([]);
});

test('an object without data has none; one without type or record is malformed', async () => {
  let answer: object = { ...object(1), record: { index: 1, startAt: '', data: null } };
  const { door } = await stubbed((_call, res) => sendJson(res, answer));
  expect(await haalObject(door, uuid(1), context)).toEqual({
    uuid: uuid(1),
    type,
    index: 1,
    typeVersion: 1,
    data: {},
    startAt: null,
    endAt: null,
  });
  answer = { ...object(1), record: {} };
  expect(await errorOf(haalObject(door, uuid(1), context))).toMatchObject({ kind: 'malformed' });
});

test('a change is one PATCH of the record, never sent again', async () => {
  let broken = false;
  const { stub, door } = await stubbed((_call, res) => (broken ? res.destroy() : sendJson(res, object(1))));
  const wijziging = { typeVersion: 2, startAt: '2026-11-23', data: { status: 'afgerond' } };
  await wijzigObject(door, uuid(1), wijziging, context);
  expect(stub.calls[0]).toMatchObject({ method: 'PATCH', url: `/zaken/api/v1/objects/${uuid(1)}` });
  expect(JSON.parse(stub.calls[0]?.body ?? '')).toEqual({ record: wijziging });
  broken = true;
  expect(await errorOf(wijzigObject(door, uuid(1), wijziging, context))).toMatchObject({ kind: 'unreachable' });
  expect(stub.calls).toHaveLength(2);
});

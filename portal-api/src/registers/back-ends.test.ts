import { beforeEach, expect, test } from 'vitest';
import type { Zaakzoeker } from './model.ts';
import {
  backEndAt,
  catalogusRoutes,
  id,
  page,
  useFakeRegisters,
  visit,
  zaakBody,
  type FakeRegisters,
} from './testing.ts';

const bsn: Zaakzoeker[] = [{ soort: 'bsn', bsn: '999970021' }];
const use = useFakeRegisters();

let other: FakeRegisters;
beforeEach(async () => {
  other = await use.another();
  Object.assign(other.routes, catalogusRoutes(other.url));
  use.hasZaken([zaakBody(use.fake.url, 1, { startdatum: '2026-01-01' })]);
});
const both = () => [backEndAt(use.fake.url, { name: 'a' }), backEndAt(other.url, { name: 'b' })];

test('the same uuid in two back ends are two cases, newest first (19)', async () => {
  other.routes['POST zaken/zaken/_zoek'] = page([zaakBody(other.url, 1, { startdatum: '2026-02-02' })]);
  const { registers } = use.opened(both());
  const { data } = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(data.map(({ zaak }) => zaak.ref)).toEqual([
    { bron: 'b', id: id(1) },
    { bron: 'a', id: id(1) },
  ]);
});

test('a document of which only the uuid is known is given when one back end has it, and never when it may be another', async () => {
  const { registers } = use.opened(both());
  const naam = (n: number) => `GET documenten/enkelvoudiginformatieobjecten/${id(n)}`;
  const heeft = (fake: FakeRegisters, n: number) => {
    const url = `${fake.url}/documenten/enkelvoudiginformatieobjecten/${id(n)}`;
    fake.routes[naam(n)] = { url, titel: `Document ${n}`, status: 'definitief' };
    return url;
  };
  heeft(use.fake, 1);
  const [, opB] = [heeft(use.fake, 2), heeft(other, 2)];
  const los = async (...wat: string[]) => {
    const { data, incomplete } = await registers.zaken.losseDocumenten(visit().grant, wat);
    return [data.map(({ ref }) => `${ref.bron} ${ref.id}`), incomplete.length];
  };
  expect(await los(id(1).toUpperCase())).toEqual([[`a ${id(1)}`], 0]);
  expect(await los(id(2))).toEqual([[], 0]);
  expect(await los(opB)).toEqual([[`b ${id(2)}`], 0]);
  other.routes[naam(1)] = () => ({ status: 500 });
  expect(await los(id(1))).toEqual([[], 1]);
});

test('one that does not answer leaves the other standing, and says since when (19)', async () => {
  let silent = true;
  other.routes['POST zaken/zaken/_zoek'] = () => ({ silent, body: page([]) });
  const { registers, time, lines } = use.opened(both(), { timeoutMs: 100 });
  const first = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(first.data.map(({ zaak }) => zaak.ref.bron)).toEqual(['a']);
  const since = time.now;
  expect(first.incomplete).toEqual([{ source: 'b', kind: 'zaken', failure: 'timeout', since }]);
  expect(lines).toContainEqual(
    expect.objectContaining({ facts: expect.objectContaining({ register: 'b.zaken', failure: 'timeout' }) }),
  );
  time.now = new Date('2026-11-23T10:00:00Z');
  expect((await registers.zaken.zakenVan(visit().grant, bsn)).incomplete[0]?.since).toEqual(since);
  silent = false;
  expect((await registers.zaken.zakenVan(visit().grant, bsn)).incomplete).toEqual([]);
  expect(lines.at(-1)?.message).toBe('register answers again');
});

test('one that is switched off is not called, and said', async () => {
  const { registers } = use.opened([
    backEndAt(use.fake.url, { name: 'a' }),
    backEndAt(other.url, { name: 'b', enabled: false }),
  ]);
  const { incomplete } = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(incomplete).toEqual([expect.objectContaining({ source: 'b', kind: 'zaken', failure: 'switched-off' })]);
  expect(other.calls).toEqual([]);
});

test.each([
  ['HTML', { body: '<h1>Sign in</h1>', headers: { 'content-type': 'text/html' } }, 'malformed'],
  ['null', { body: null }, 'malformed'],
  ['401', { body: { code: 'jwt-expired' }, status: 401 }, 'refused'],
  ['404', { body: {}, status: 404 }, 'malformed'],
  ['400', { body: { code: 'invalid' }, status: 400 }, 'malformed'],
])('%s is a failure, never an empty list', async (_name, answer, failure) => {
  other.routes['POST zaken/zaken/_zoek'] = () => answer;
  const { registers } = use.opened(both());
  const { data, incomplete } = await registers.zaken.zakenVan(visit().grant, bsn);
  expect([data.length, incomplete]).toEqual([1, [expect.objectContaining({ source: 'b', kind: 'zaken', failure })]]);
});

test('a case is found by its number in all', async () => {
  const numbered = (url: string) =>
    page([zaakBody(url, 1, { identificatie: 'Z-1' }), zaakBody(url, 2, { identificatie: 'Z-12' })]);
  use.fake.routes['POST zaken/zaken/_zoek'] = numbered(use.fake.url);
  other.routes['POST zaken/zaken/_zoek'] = numbered(other.url);
  const { registers } = use.opened(both());
  const { data } = await registers.zaken.zakenMetNummer(visit().grant, 'Z-1');
  expect(data.map(({ zaak }) => `${zaak.ref.bron} ${zaak.identificatie}`)).toEqual(['a Z-1', 'b Z-1']);
  expect(use.searches()[0]).toMatchObject({ identificatie: 'Z-1' });
});

import { expect, test, vi } from 'vitest';
import type { Zaakzoeker } from './model.ts';
import { id, page, reply, statustypeBody, useFakeRegisters, visit, zaakBody, zaaktypeBody } from './testing.ts';

const bsn: Zaakzoeker[] = [{ soort: 'bsn', bsn: '999970021' }];
const use = useFakeRegisters();

test('one 503 hides a case type for one request only (22)', async () => {
  let status = 503;
  use.hasZaken([zaakBody(use.fake.url, 1)], {
    'GET catalogi/zaaktypen': () => reply(page([zaaktypeBody(use.fake.url)]), status),
  });
  const { registers } = use.opened();
  const failing = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(failing.data.map(({ zaak, zaaktype }) => [zaak.omschrijving, zaaktype])).toEqual([['Zaak 1', null]]);
  expect(failing.incomplete).toEqual([
    expect.objectContaining({ source: 'openzaak', kind: 'catalogus', failure: 'unreachable' }),
  ]);
  status = 200;
  const again = await registers.zaken.zakenVan(visit().grant, bsn);
  expect([again.data[0]?.zaaktype?.omschrijving, again.incomplete]).toEqual(['Melding openbare ruimte', []]);
});

test('failing statustypen do not hide the name of a case', async () => {
  use.hasZaken([zaakBody(use.fake.url, 1)], { 'GET catalogi/statustypen': () => reply('', 503) });
  const { registers } = use.opened();
  const { data, incomplete } = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(data[0]?.zaaktype).toMatchObject({ omschrijving: 'Melding openbare ruimte', statustypen: [] });
  expect(incomplete).toEqual([expect.objectContaining({ kind: 'catalogus' })]);
});

test('half a catalogue is not kept', async () => {
  let broken = true;
  use.hasZaken([zaakBody(use.fake.url, 1)], {
    'GET catalogi/zaaktypen': (_call: unknown, query: URLSearchParams) =>
      query.get('page') === '2'
        ? reply(page([zaaktypeBody(use.fake.url)], 2), broken ? 500 : 200)
        : reply(page([zaaktypeBody(use.fake.url, 901)], 2, 'meer')),
  });
  const { registers } = use.opened();
  expect((await registers.zaken.zakenVan(visit().grant, bsn)).data[0]?.zaaktype).toBeNull();
  broken = false;
  expect((await registers.zaken.zakenVan(visit().grant, bsn)).data[0]?.zaaktype).not.toBeNull();
});

test('a type that is not in the list is fetched by itself, with its steps, and kept', async () => {
  use.hasZaken([zaakBody(use.fake.url, 1, { zaaktype: `${use.fake.url}/catalogi/zaaktypen/${id(950)}` })], {
    [`GET catalogi/zaaktypen/${id(950)}`]: zaaktypeBody(use.fake.url, 950, { omschrijving: 'Concept' }),
    'GET catalogi/statustypen': (_call: unknown, query: URLSearchParams) =>
      reply(page(query.get('status') === 'alles' ? [statustypeBody(use.fake.url, 7, {}, 950)] : [])),
  });
  const { registers } = use.opened();
  const [found] = (await registers.zaken.zakenVan(visit().grant, bsn)).data;
  expect([found?.zaaktype?.omschrijving, found?.zaaktype?.statustypen.length]).toEqual(['Concept', 1]);
  use.fake.seen();
  await registers.zaken.zakenVan(visit().grant, bsn);
  expect(use.fake.seen()).toEqual(['POST zaken/zaken/_zoek']);
});

test('a type that nobody knows, or is elsewhere, leaves the case standing', async () => {
  use.hasZaken([
    zaakBody(use.fake.url, 1, { zaaktype: `${use.fake.url}/catalogi/zaaktypen/${id(999)}` }),
    zaakBody(use.fake.url, 2, { zaaktype: `http://elders.example/zaaktypen/${id(900)}` }),
  ]);
  const { registers } = use.opened();
  const { data, incomplete } = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(data.map(({ zaaktype }) => zaaktype)).toEqual([null, null]);
  expect(incomplete).toEqual([]);
});

test('is asked once by many at the same time', async () => {
  use.hasZaken([zaakBody(use.fake.url, 1)]);
  const { registers } = use.opened();
  await Promise.all(Array.from({ length: 10 }, () => registers.zaken.zakenVan(visit().grant, bsn)));
  expect(use.fake.seen().filter((call) => call.startsWith('GET'))).toHaveLength(2);
});

test('an old catalogue is renewed behind the reader’s back, and stays while that fails', async () => {
  use.hasZaken([zaakBody(use.fake.url, 1)]);
  const { registers, time, lines } = use.opened();
  await registers.zaken.zakenVan(visit().grant, bsn);
  use.fake.routes['GET catalogi/zaaktypen'] = () => reply('', 503);
  time.monotonic += 5 * 3_600_000;
  const { data, incomplete } = await registers.zaken.zakenVan(visit().grant, bsn);
  expect([data[0]?.zaaktype?.omschrijving, incomplete]).toEqual(['Melding openbare ruimte', []]);
  await vi.waitFor(() =>
    expect(lines.map(({ message }) => message)).toContain('catalogue is old, and cannot be renewed'),
  );
  use.fake.routes['GET catalogi/zaaktypen'] = page([zaaktypeBody(use.fake.url, 900, { omschrijving: 'Nieuwe naam' })]);
  await registers.zaken.zakenVan(visit().grant, bsn);
  await vi.waitFor(async () =>
    expect((await registers.zaken.zakenVan(visit().grant, bsn)).data[0]?.zaaktype?.omschrijving).toBe('Nieuwe naam'),
  );
});

const steps = async (...bodies: object[]) => {
  use.hasZaken([zaakBody(use.fake.url, 1)], { 'GET catalogi/statustypen': page(bodies) });
  const { registers } = use.opened();
  return (await registers.zaken.zakenVan(visit().grant, bsn)).data[0]?.zaaktype?.statustypen.map(
    ({ volgnummer, isEindstatus }) => [volgnummer, isEindstatus],
  );
};
test('steps are sorted; the highest is the end when the register does not say (4)', async () => {
  const unsaid = { isEindstatus: undefined };
  expect(
    await steps(
      statustypeBody(use.fake.url, 4, unsaid),
      statustypeBody(use.fake.url, 1, unsaid),
      statustypeBody(use.fake.url, 3, unsaid),
    ),
  ).toEqual([
    [1, false],
    [3, false],
    [4, true],
  ]);
});
test('steps without a number stay in the order of the register (5); no end is no end (6)', async () => {
  expect(await steps(statustypeBody(use.fake.url, 4, { volgnummer: null }), statustypeBody(use.fake.url, 1))).toEqual([
    [null, false],
    [1, false],
  ]);
});
test('an internal type is known as such (8)', async () => {
  use.hasZaken([zaakBody(use.fake.url, 1)], {
    'GET catalogi/zaaktypen': page([zaaktypeBody(use.fake.url, 900, { indicatieInternOfExtern: 'intern' })]),
  });
  const { registers } = use.opened();
  expect((await registers.zaken.zakenVan(visit().grant, bsn)).data[0]?.zaaktype?.internOfExtern).toBe('intern');
});

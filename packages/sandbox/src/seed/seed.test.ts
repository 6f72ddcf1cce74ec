import { afterAll, beforeAll, expect, test } from 'vitest';
import { isObject, textAt, type Json } from '../core/json.ts';
import { mountPath, registerName } from '../core/server.ts';
import { mounts } from '../registers/all.ts';
import { startRegisters, type Registers } from '../registers/start.ts';
import type { SeedRow } from './builder.ts';
import { seedFiles } from './files.ts';
import { oddFixtures, oddRows } from './odd.ts';
import { seedRows } from './seed.ts';

const BASE = 'http://sandbox.test';
const addresses = new Map(mounts.map((mount) => [registerName(mount), BASE + mountPath(mount)]));
const seed = (today: string): SeedRow[] => seedRows({ today, addresses });
const rows = seed('2026-11-23');
const of = (kind: string, register = 'openzaak.zaken'): SeedRow[] =>
  rows.filter((row) => row.kind === kind && row.register === register);

function* addressesIn(value: Json | undefined): Generator<string> {
  if (typeof value === 'string' && value.startsWith(BASE)) yield value;
  else if (Array.isArray(value)) for (const one of value) yield* addressesIn(one);
  else if (isObject(value)) for (const one of Object.values(value)) yield* addressesIn(one);
}

test('the same day gives the same rows, another day moves the dates', () => {
  expect(JSON.stringify(seed('2026-11-23'))).toBe(JSON.stringify(rows));
  const later = seed('2027-01-15');
  expect(later.map(({ uuid }) => uuid)).toEqual(rows.map(({ uuid }) => uuid));
  expect(JSON.stringify(later)).not.toBe(JSON.stringify(rows));
});

test('every address in the seed leads to something', () => {
  const known = new Set(rows.map(({ body }) => body['url']));
  const dead = new Set<string>();
  for (const { body } of rows) for (const address of addressesIn(body)) if (!known.has(address)) dead.add(address);
  expect([...dead]).toEqual([]);
});

test('nothing points outside the sandbox but to made-up names', () => {
  const foreign = JSON.stringify(rows.map(({ body }) => body)).match(/https?:\/\/[^"/]+/g) ?? [];
  const allowed = /sandbox\.test$|\.example$|json-schema\.org$|selectielijst\.openzaak\.nl$|standaarden\.overheid\.nl$/;
  expect([...new Set(foreign)].filter((host) => !allowed.test(host))).toEqual([]);
});

test('some 150 cases in every state, closed with each result of each zaaktype', () => {
  const zaken = of('zaken').map(({ body }) => body);
  expect(zaken.length).toBeGreaterThan(150);
  const statussen = new Set(of('statussen').map(({ body }) => body['zaak']));
  const states = {
    nieuw: zaken.filter((zaak) => !statussen.has(zaak['url'])),
    lopend: zaken.filter((zaak) => zaak['einddatum'] === null),
    verlengd: zaken.filter((zaak) => zaak['verlenging'] !== null),
    opgeschort: zaken.filter((zaak) => textAt(zaak, 'opschorting.reden') !== ''),
    laat: zaken.filter(
      (zaak) => zaak['einddatum'] === null && textAt(zaak, 'uiterlijkeEinddatumAfdoening') < '2026-11-23',
    ),
    deelzaak: zaken.filter((zaak) => zaak['hoofdzaak'] !== null),
    gesloten: zaken.filter((zaak) => zaak['einddatum'] !== null),
  };
  expect(Object.entries(states).filter(([, found]) => found.length === 0)).toEqual([]);
  const results = new Set(of('resultaten').map(({ body }) => body['resultaattype']));
  const types = of('resultaattypen', 'openzaak.catalogi').map(({ body }) => body['url']);
  expect(types.filter((type) => !results.has(type))).toEqual([]);
  expect(
    zaken.filter((zaak) => textAt(zaak, 'startdatum') > '2026-11-23' || textAt(zaak, 'einddatum') > '2026-11-23'),
  ).toEqual([]);
  expect(zaken.filter((zaak) => textAt(zaak, 'omschrijving').length > 80)).toEqual([]);
});

test('dates run in order, and none lies in the future', () => {
  const wrong = of('zaken').filter(
    ({ body }) => textAt(body, 'einddatum') !== '' && textAt(body, 'einddatum') < textAt(body, 'startdatum'),
  );
  expect(wrong.map(({ body }) => body['identificatie'])).toEqual([]);
  const starts = new Map(of('zaken').map(({ body }) => [body['url'], textAt(body, 'startdatum')]));
  const early = of('statussen').filter(
    ({ body }) => textAt(body, 'datumStatusGezet') < (starts.get(body['zaak']) ?? ''),
  );
  const late = of('statussen').filter(({ body }) => textAt(body, 'datumStatusGezet') > '2026-11-23T23');
  const documents = of('enkelvoudiginformatieobjecten', 'openzaak.documenten').filter(
    ({ body }) => textAt(body, 'creatiedatum') > '2026-11-23',
  );
  expect([early, late, documents]).toEqual([[], [], []]);
});

test('the municipality works on working days, and no term ends on a day off', () => {
  const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay());
  const zaken = of('zaken').map(({ body }) => body);
  const starts = new Map(zaken.map((zaak) => [zaak['url'], textAt(zaak, 'startdatum')]));
  const set = of('statussen').filter(({ body }) => {
    const day = textAt(body, 'datumStatusGezet');
    // a resident may apply, and be thanked, on any day
    return weekend(day) && !day.startsWith(starts.get(body['zaak']) ?? '');
  });
  const ends = zaken.filter((zaak) => weekend(textAt(zaak, 'uiterlijkeEinddatumAfdoening')));
  const besluiten = of('besluiten', 'openzaak.besluiten').map(({ body }) => body);
  const decided = besluiten.filter((one) => weekend(textAt(one, 'datum')));
  const objections = besluiten.filter(
    (one) => one['uiterlijkeReactiedatum'] && weekend(textAt(one, 'uiterlijkeReactiedatum')),
  );
  expect([set, ends, decided, objections]).toEqual([[], [], [], []]);
});

test('a decision has its letter, and some can still be objected to', () => {
  const letters = new Set(of('besluitinformatieobjecten', 'openzaak.besluiten').map(({ body }) => body['besluit']));
  const besluiten = of('besluiten', 'openzaak.besluiten').map(({ body }) => body);
  expect(besluiten.filter((besluit) => !letters.has(besluit['url']))).toEqual([]);
  expect(besluiten.some((besluit) => textAt(besluit, 'uiterlijkeReactiedatum') > '2026-11-23')).toBe(true);
  expect(besluiten.some((besluit) => besluit['uiterlijkeReactiedatum'] === null)).toBe(true);
});

test('every person of twelve and older, and every company, has a case of its own', () => {
  const initiators = new Set(
    of('rollen')
      .filter(({ body }) => body['omschrijvingGeneriek'] === 'initiator')
      .flatMap(({ body }) => Object.values(body['betrokkeneIdentificatie'] ?? {})),
  );
  const persons = seedFiles.personen().personen.filter((one) => textAt(one, 'geboorte.datum.datum') < '2014-11-23');
  const without = persons.map((one) => textAt(one, 'burgerservicenummer')).filter((bsn) => !initiators.has(bsn));
  expect(without).toEqual([]);
  const companies = seedFiles
    .bedrijven()
    .filter(({ basisprofiel, vestigingen }) =>
      [
        basisprofiel['kvkNummer'],
        textAt(basisprofiel, '_embedded.eigenaar.rsin'),
        ...vestigingen.map((one) => one['vestigingsnummer']),
      ].every((number) => !initiators.has(number || 'none')),
    );
  expect(companies.map(({ basisprofiel }) => basisprofiel['naam'])).toEqual([]);
});

test('tasks name a case that is running and of the same person', () => {
  const tasks = of('objects', 'objecten').map(({ body }) => body['_current']);
  const linked = tasks.map((task) => textAt(task, 'data.koppeling.value')).filter((uuid) => uuid !== '');
  expect(linked.length).toBeGreaterThan(9);
  const running = new Set(
    of('zaken')
      .filter(({ body }) => body['einddatum'] === null)
      .map(({ uuid }) => uuid),
  );
  expect(linked.filter((uuid) => !running.has(uuid))).toEqual([]);
});

test('a secret address is nowhere but in the BRP', () => {
  const ofSecret = of('rollen').filter(({ body }) => textAt(body, 'betrokkeneIdentificatie.inpBsn') === '999970173');
  expect(ofSecret.length).toBeGreaterThan(0);
  expect(ofSecret.map(({ body }) => body['betrokkeneIdentificatie'])).toEqual(
    ofSecret.map(() => expect.objectContaining({ verblijfsadres: null })),
  );
  expect(JSON.stringify(rows.filter(({ register }) => register === 'klantinteracties'))).not.toContain('Havenkwartier');
});

let registers: Registers;
beforeAll(async () => {
  registers = await startRegisters({ port: 0 });
});
afterAll(() => registers.close());

test.each(Object.keys(oddFixtures))('odd data can be put: %s', async (name) => {
  expect((await registers.putNamed(name)).length).toBeGreaterThan(0);
  expect((await registers.putNamed(name, { bsn: '900222098' })).length).toBeGreaterThan(0);
});

test('every odd kind belongs to a row of the list', () => {
  const named = Object.values(oddRows).flat();
  expect(named.filter((name) => !(name in oddFixtures))).toEqual([]);
  expect(Object.keys(oddFixtures).filter((name) => !named.includes(name))).toEqual([
    'zaak-van-vandaag',
    'document-op-zaak',
    'zaak-met-besluiten',
    'bereikbaar',
    'vraag-met-inhoud',
  ]);
});

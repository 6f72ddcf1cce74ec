import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { voorzieningenSchema } from '../../platform/config/voorzieningen-file.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createSearch } from '../../platform/search/search.ts';
import { NU } from '../../testing/toegang.ts';
import { importeer } from './import.ts';
import { createVoorstellen } from './voorstellen.ts';
import { createVoorzieningen, type Voorzieningen } from './voorzieningen.ts';
import { createWijkteams } from './wijkteams.ts';

const seed = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed/voorzieningen.json');
const begin = voorzieningenSchema.parse(JSON.parse(readFileSync(seed, 'utf8')));
const door = { identificatie: 'MDW00005', naam: 'Redacteur' };
const clock = { now: () => NU };

let test: Awaited<ReturnType<typeof testDatabase>>;
let voorzieningen: Voorzieningen;
const maak = () => {
  const { prisma } = test.database;
  return createVoorzieningen({ prisma, clock, search: createSearch({ prisma }), begin: begin.voorzieningen });
};
beforeAll(async () => {
  test = await testDatabase();
  voorzieningen = maak();
});
afterAll(() => test.drop());

it('begins with the 40 of the file, once, and shows nobody the one that is not published', async () => {
  const [eerst, tegelijk] = await Promise.all([voorzieningen.gepubliceerd(), maak().gepubliceerd()]);
  expect([eerst.length, tegelijk.length, (await voorzieningen.alle()).length]).toEqual([39, 39, 40]);
  const verborgen = begin.voorzieningen.find(({ gepubliceerd }) => !gepubliceerd)!;
  expect(eerst.map(({ slug }) => slug)).not.toContain(verborgen.slug);
  const { slugs } = await voorzieningen.metWoorden(verborgen.naam);
  expect(slugs).not.toContain(verborgen.slug);
});

it('finds by words, also when they are written otherwise', async () => {
  expect((await voorzieningen.metWoorden('taalcafé')).slugs[0]).toContain('taalcafe');
  expect((await voorzieningen.metWoorden('mantelzorgers')).slugs.length).toBeGreaterThan(0);
});

it('does not let two editors overwrite each other, nor take the address of another', async () => {
  const id = randomUUID();
  const { id: _id, ...inhoud } = begin.voorzieningen[0]!;
  const nieuw = { ...inhoud, slug: 'nieuwe-plek', naam: 'Nieuwe plek' };
  expect(await voorzieningen.bewaar(id, 3, nieuw, door)).toBeNull();
  expect(await voorzieningen.bewaar(id, null, inhoud, door)).toBe('bezet');
  expect(await voorzieningen.bewaar(id, null, nieuw, door)).toMatchObject({ revisie: 1, gewijzigdDoor: 'Redacteur' });
  expect(await voorzieningen.bewaar(id, 1, { ...nieuw, gepubliceerd: false }, door)).toMatchObject({ revisie: 2 });
  expect(await voorzieningen.bewaar(id, 1, nieuw, door)).toBe('ingehaald');
  expect((await voorzieningen.metWoorden('Nieuwe plek')).slugs).not.toContain('nieuwe-plek');
});

it('imports only what it showed before: differences by field, bad rows by name', async () => {
  const [een, twee] = begin.voorzieningen;
  const tekst = JSON.stringify([een, { ...twee, wijk: 'Binnenstad' }, { naam: 'Half af' }]);
  const proef = await importeer(voorzieningen, { soort: 'json', tekst, stand: undefined, door });
  expect(proef).toMatchObject({
    nieuw: [],
    gewijzigd: [{ regel: 2, naam: twee!.naam, velden: [{ veld: 'wijk', was: twee!.wijk, wordt: 'Binnenstad' }] }],
    gelijk: 1,
    ingelezen: false,
  });
  expect(proef!.fouten).toMatchObject([{ regel: 3, naam: 'Half af' }]);
  expect((await voorzieningen.een(twee!.id))?.inhoud.wijk).toBe(twee!.wijk);
  const { stand } = proef!;
  expect(await importeer(voorzieningen, { soort: 'json', tekst: `${tekst} `, stand, door })).toBeNull();
  expect(await importeer(voorzieningen, { soort: 'json', tekst, stand, door })).toMatchObject({ ingelezen: true });
  expect((await voorzieningen.een(twee!.id))?.inhoud.wijk).toBe('Binnenstad');
  expect(await importeer(voorzieningen, { soort: 'json', tekst, stand, door })).toBeNull();
});

it('keeps a suggestion sealed until it has been dealt with, and then forgets what it said', async () => {
  const { prisma } = test.database;
  const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
  const voorstellen = createVoorstellen({ prisma, keyring, clock });
  const { slug, naam } = begin.voorzieningen[0]!;
  await voorstellen.neem({ slug, van: 'organisatie', tekst: 'Op vrijdag dicht', email: 'a@b.example', bijnaam: '' });
  const inTabel = async () => JSON.stringify(await prisma.voorzieningVoorstel.findMany());
  expect(await inTabel()).not.toContain('vrijdag');
  const [open] = await voorstellen.open();
  expect(open).toMatchObject({
    voorziening: { naam },
    van: 'organisatie',
    tekst: 'Op vrijdag dicht',
    email: 'a@b.example',
  });
  expect(await voorstellen.behandel(open!.id, 'overgenomen', door)).toBe(true);
  expect(await voorstellen.behandel(open!.id, 'overgenomen', door)).toBe(false);
  expect(await voorstellen.open()).toEqual([]);
});

it('a team for neighbourhoods is a wijkteam, with hours and waiting time that an editor keeps', async () => {
  const { prisma } = test.database;
  const team = { id: 'noord', naam: 'Wijkteam Noord', telefoon: null, email: null, wijken: ['Aadorp'] };
  const kcc = { ...team, id: 'kcc', naam: 'KCC', wijken: [] };
  const wijkteams = createWijkteams({ prisma, clock, teams: [kcc, team], begin: begin.wijkteams });
  expect(await wijkteams.alle()).toMatchObject([{ team: 'noord', wachttijdWeken: 2, bijgewerkt: null }]);
  const opslag = { plek: '', inloop: [], wachttijdWeken: 4, toelichting: 'Druk' };
  expect(await wijkteams.bewaar('kcc', opslag, door)).toBe(false);
  expect(await wijkteams.bewaar('noord', opslag, door)).toBe(true);
  expect(await wijkteams.alle()).toMatchObject([
    { team: 'noord', wachttijdWeken: 4, open: { stand: 'afspraak' }, bijgewerkt: NU.toISOString() },
  ]);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { readContent } from '../../platform/config/content.ts';
import { createSearch, type Search } from '../../platform/search/search.ts';
import { NU } from '../../testing/toegang.ts';
import { lezerVan } from '../zoeken/lezer.ts';
import { productBegin, synoniemenBegin } from './begin.ts';
import { createProducten, INDEXEER, type Producten } from './producten.ts';

const begin = readContent('producten', productBegin);
const synoniemen = readContent('synoniemen', synoniemenBegin).flat();
const schrijver = { identificatie: 'MDW00005', naam: 'Redacteur' };
let nu = NU;
const clock = { now: () => nu };
const gepland: { slug: unknown; op: Date | undefined }[] = [];

let test: Awaited<ReturnType<typeof testDatabase>>;
let search: Search;
let producten: Producten;
beforeAll(async () => {
  test = await testDatabase();
  const { prisma } = test.database;
  search = createSearch(test.database);
  const queue = {
    add: async (_tx: unknown, taak: string, { slug }: Record<string, unknown>, options?: { runAt?: Date }) => {
      expect(taak).toBe(INDEXEER);
      gepland.push({ slug, op: options?.runAt });
    },
  };
  const deps = { prisma, search, queue, clock, begin, synoniemen };
  producten = createProducten(deps);
  // two processes start at once
  await Promise.all([producten.klaar(), createProducten(deps).klaar()]);
});
afterAll(() => test.drop());

const gevonden = async (text: string, taal = 'nl') =>
  (await search.find({ text, kinds: ['product'] }, lezerVan(null, taal, nu))).hits.map(({ id }) => id);

it('begins with a product for every zaaktype of the catalogue, with its name in the UPL and its terms', () => {
  const bestand = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed/zaaktypen.json');
  const { zaaktypen, upn } = JSON.parse(readFileSync(bestand, 'utf8')) as {
    zaaktypen: { identificatie: string; servicenorm: string; doorlooptijd: string }[];
    upn: { zaaktypeIdentificatie: string; upnNaam: string; upnUri: string }[];
  };
  const verwacht = zaaktypen.map(({ identificatie, servicenorm, doorlooptijd }) => {
    const naam = upn.find((een) => een.zaaktypeIdentificatie === identificatie);
    return [identificatie, servicenorm, doorlooptijd, naam?.upnNaam, naam?.upnUri].join();
  });
  const producten = begin.map(({ inhoud: { zaaktype, termijn, upn: naam } }) =>
    [zaaktype, termijn.streven, termijn.uiterlijk, naam?.naam, naam?.uri].join(),
  );
  expect(producten.toSorted()).toEqual(verwacht.toSorted());
});

it('has each in English as complete as in Dutch', () => {
  for (const { slug, inhoud } of begin) {
    const { nl, en } = inhoud.teksten;
    const vorm = (tekst: typeof nl | null) =>
      tekst && [tekst.voorwaarden, tekst.aanpak, tekst.nodig, tekst.goedOmTeWeten].map((lijst) => lijst.length);
    expect([slug, vorm(en), en?.spoed === '']).toEqual([slug, vorm(nl), nl.spoed === '']);
  }
});

it.each([
  ['the word of the municipality', 'traplift', 'woningaanpassing'],
  ['a word that means the same', 'poetshulp', 'hulp-bij-het-huishouden'],
  ['a typing error', 'parkeerkaatr', 'gehandicaptenparkeerkaart'],
  ['a word of the street', 'geldzorgen', 'hulp-bij-schulden'],
])('is found with %s', async (_, woord, slug) => {
  expect((await gevonden(woord))[0]).toBe(slug);
});

it('is found in English by who reads English', async () => {
  expect((await gevonden('stairlift', 'en'))[0]).toBe('woningaanpassing');
});

it('shows a new version only when it is published, in the page and in the search alike', async () => {
  const [eerste] = begin;
  const inhoud = (titel: string) => ({
    ...eerste!.inhoud,
    teksten: { nl: { ...eerste!.inhoud.teksten.nl, titel }, en: null },
  });
  expect(await producten.maak('zwempas', inhoud('Zwempas'), schrijver, nu)).toMatchObject({
    stand: 'concept',
    versie: 1,
  });
  expect(await producten.maak('zwempas', inhoud('Zwempas'), schrijver, nu)).toBe('bestaat');
  expect([await producten.gepubliceerd('zwempas'), await gevonden('zwempas')]).toEqual([null, []]);
  expect(await producten.publiceer('zwempas', 1, null, nu)).toBe(true);
  expect(await gevonden('zwempas')).toEqual(['zwempas']);

  expect(await producten.wijzig('zwempas', 1, inhoud('Duikpas'), schrijver, nu)).toMatchObject({ stand: 'gewijzigd' });
  expect(await producten.wijzig('zwempas', 1, inhoud('Anders'), schrijver, nu)).toBe('ingehaald');
  expect([await gevonden('duikpas'), await producten.publiceer('zwempas', 9, null, nu)]).toEqual([[], false]);

  // on a day: until then the version before it, and the queue brings the search along
  await producten.publiceer('zwempas', 2, '2026-12-01', nu);
  expect(gepland).toEqual([{ slug: 'zwempas', op: new Date('2026-11-30T23:00:00Z') }]);
  expect((await producten.gepubliceerd('zwempas'))?.inhoud.teksten.nl.titel).toBe('Zwempas');
  expect(await gevonden('duikpas')).toEqual([]);
  nu = new Date('2026-11-30T23:00:00Z');
  await producten.indexeer('zwempas');
  expect((await producten.gepubliceerd('zwempas'))?.inhoud.teksten.nl.titel).toBe('Duikpas');
  expect([await gevonden('duikpas'), await gevonden('zwempas')]).toEqual([['zwempas'], []]);

  expect(await producten.trekIn('zwempas')).toBe(true);
  expect([await producten.gepubliceerd('zwempas'), await gevonden('duikpas')]).toEqual([null, []]);
  expect((await producten.een('zwempas'))?.versies.map(({ versie }) => versie)).toEqual([2, 1]);
});

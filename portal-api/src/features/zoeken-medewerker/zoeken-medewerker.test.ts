import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suggesties, WerkZoekUitkomst } from '@loket/contract';
import type { z } from 'zod';
import { testDatabase } from '../../../testing/portal.ts';
import type { Route, RouteContext } from '../../access/route.ts';
import { createMedewerkers } from '../../domain/medewerkers/medewerkers.ts';
import { createBegin } from '../../domain/medewerkers/begin.ts';
import type { ActingMedewerker } from '../../identity/acting.ts';
import { employeesSchema } from '../../platform/config/identity-file.ts';
import { medewerkersSchema } from '../../platform/config/medewerkers-file.ts';
import type { SearchDocument } from '../../platform/search/model.ts';
import { createSearch } from '../../platform/search/search.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { zoekenMedewerkerModule } from './module.ts';

const seed = (naam: string): unknown =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed', naam), 'utf8'));
const { teams } = employeesSchema.parse(seed('teams.json'));
const { medewerkers: begin } = medewerkersSchema.parse(seed('medewerkers.json'));

let test: Awaited<ReturnType<typeof testDatabase>>;
let routes: readonly Route[];
const document = (
  kind: string,
  title: string,
  audience: SearchDocument['audience'],
  rest: Partial<SearchDocument> = {},
): SearchDocument => ({
  kind,
  id: title,
  title,
  summary: '',
  body: '',
  path: `/${kind}/1`,
  audience,
  changed: NU,
  ...rest,
});

beforeAll(async () => {
  test = await testDatabase();
  const { prisma } = test.database;
  const clock = { now: () => NU };
  const search = createSearch(test.database);
  const eerst = createBegin({ prisma, clock, search, teams, begin });
  const medewerkers = createMedewerkers({ prisma, clock, teams, eerst });
  await eerst();
  routes = zoekenMedewerkerModule({
    search,
    medewerkers,
    teams,
    bronnen: [],
    inwonerOrigin: 'https://mijn.example',
  }).routes;
  await search.put(prisma, [
    document('nieuws', 'Zwartboek voor iedereen', ['iedereen']),
    document('nieuws', 'Zwartboek voor medewerkers', ['medewerker']),
    document('nieuws', 'Zwartboek voor Oost', ['team:oost']),
    document('pagina', 'Zwartboek voor coaches', ['rol:coachf']),
    document('kennis', 'Zwartboek voor schuldhulp', ['vaardigheid:schuldhulp']),
    document('pagina', 'Zwartboek voor Nico', ['medewerker:MDW00014']),
    document('cursus', 'Zwartboek voor partners', ['partner']),
    document('nieuws', 'Zwartboek van morgen', ['iedereen'], { visibleFrom: new Date(NU.getTime() + 1000) }),
    document('nieuws', 'Zwartboek van gisteren', ['iedereen'], { visibleUntil: NU }),
    document('product', 'Zwartboek aanvragen', ['iedereen'], { path: '/producten/zwartboek' }),
    document('voorziening', 'Zwartboek van de buurt', ['iedereen'], {
      path: '/voorzieningen/zwartboek',
      facets: ['wijk:De Riet', 'thema:geld'],
    }),
    document('verbetering', 'Zwartboek dat beter kon', ['iedereen']),
  ]);
});
afterAll(() => test.drop());

const nico = { ...medewerker('coachf'), identificatie: 'MDW00014', teams: ['oost'] };
const agent = { ...medewerker('kcc'), identificatie: 'MDW00003', teams: ['kcc'] };
const partner: ActingMedewerker = { ...nico, soort: 'partner', identificatie: 'MDW00014' };

function vraag<T>(id: string, acting: ActingMedewerker, query: object): Promise<T> {
  const route = routes.find(({ operation }) => operation.id === id);
  const context = { acting, query: { pagina: 1, ...query }, now: NU } as unknown as RouteContext<never, never>;
  return (route as unknown as { handle(context: object): Promise<T> }).handle(context);
}
const zoek = (acting: ActingMedewerker, query: object) => vraag<WerkZoekUitkomst>('zoek', acting, query);
const suggesties = async (acting: ActingMedewerker, woord: string) =>
  (await vraag<z.infer<typeof Suggesties>>('listSuggesties', acting, { zoek: woord })).suggesties;
const titels = ({ treffers }: WerkZoekUitkomst) =>
  treffers
    .map(({ titel }) =>
      titel
        .map(({ text }) => text)
        .join('')
        .replace('Zwartboek ', ''),
    )
    .toSorted();

/** Who finds what: everything that is there, per reader. */
const wie: [string, ActingMedewerker, string[]][] = [
  [
    'a coach of Oost who knows of debts',
    nico,
    [
      'aanvragen',
      'van de buurt',
      'voor Nico',
      'voor Oost',
      'voor coaches',
      'voor iedereen',
      'voor medewerkers',
      'voor schuldhulp',
    ],
  ],
  ['an agent', agent, ['aanvragen', 'van de buurt', 'voor iedereen', 'voor medewerkers']],
  [
    'a partner, also with the number, roles and teams of an employee',
    partner,
    ['aanvragen', 'van de buurt', 'voor iedereen', 'voor partners'],
  ],
];

describe.each(wie)('%s', (_, acting, mag) => {
  it('finds what is for her, counts no more, and is offered no more', async () => {
    const alles = await zoek(acting, { zoek: 'zwartboek' });
    expect(titels(alles)).toEqual(mag);
    expect(alles.aantal).toBe(mag.length);
    expect(alles.soorten.reduce((som, { aantal }) => som + aantal, 0)).toBe(mag.length);
    const offered = (await suggesties(acting, 'zwartb')).map(({ titel }) => titel.replace('Zwartboek ', ''));
    expect(offered.toSorted()).toEqual(mag);
    // one of the kinds that she does see, and the typing error of all
    const nieuws = await zoek(acting, { zoek: 'zwartboek', soort: 'nieuws' });
    expect(nieuws.soorten).toEqual(alles.soorten);
    expect(titels(await zoek(acting, { zoek: 'zwartbeok' }))).toEqual(mag);
  });

  it.each([
    ['oost', 'voor Oost'],
    ['schuldhulq', 'voor schuldhulp'],
    ['coaches', 'voor coaches'],
    ['morgen', 'van morgen'],
    ['gisteren', 'van gisteren'],
  ])('learns nothing by "%s" of what is not for her', async (woord, titel) => {
    if (mag.includes(titel)) return;
    const { treffers, aantal, soorten, facetten, verbeterd } = await zoek(acting, { zoek: `zwartboek ${woord}` });
    expect({ treffers, aantal, soorten, facetten, verbeterd }).toEqual({
      treffers: [],
      aantal: 0,
      soorten: [],
      facetten: [],
      verbeterd: null,
    });
  });
});

it('people and teams are found by name without accents, by what they know, and by a typing error; not by partners', async () => {
  const vind = async (acting: ActingMedewerker, woord: string) =>
    (await zoek(acting, { zoek: woord })).treffers.map(({ soort, pad }) => `${soort} ${pad}`);
  expect(await vind(agent, 'Bruggemann')).toEqual(['medewerker /mensen/MDW00037']);
  expect(await vind(agent, 'bewindvoering')).toContain('medewerker /mensen/MDW00014');
  expect(await vind(agent, 'wijkteam oost')).toContain('team /mensen/teams/oost');
  expect(await vind(agent, 'ليلى')).toEqual(['medewerker /mensen/MDW00038']);
  // who has left is not there
  expect(await vind(agent, 'Veldhuis')).not.toContain('medewerker /mensen/MDW00036');
  expect(await vind(partner, 'Bruggemann')).toEqual([]);
  expect(await suggesties(partner, 'wijkteam')).toEqual([]);
});

it('is narrowed by neighbourhood, team and what somebody knows, by names that people know', async () => {
  const alles = await zoek(agent, { zoek: 'coach' });
  const namen = (uitkomst: WerkZoekUitkomst, wat: string) =>
    uitkomst.facetten.find((een) => een.wat === wat)?.waarden.map(({ naam }) => naam) ?? [];
  expect(namen(alles, 'team')).toContain('Wijkteam Oost');
  const riet = await zoek(agent, { zoek: 'coach', wijk: 'De Riet' });
  expect(riet.aantal).toBeGreaterThan(0);
  expect(riet.aantal).toBeLessThan(alles.aantal);
  expect(new Set(riet.treffers.flatMap(({ facetten }) => facetten))).toContain('wijk:De Riet');
  // what another neighbourhood would give stays to be chosen, and the other names are counted among these
  expect(namen(riet, 'wijk')).toEqual(namen(alles, 'wijk'));
  const telt = riet.facetten.find(({ wat }) => wat === 'wijk')?.waarden.find(({ waarde }) => waarde === 'De Riet');
  expect(telt?.aantal).toBe(riet.aantal);
  const oost = await zoek(agent, { zoek: 'coach', wijk: 'De Riet', team: 'oost' });
  for (const { facetten } of oost.treffers) expect(facetten).toEqual(expect.arrayContaining(['team:oost']));
  expect((await zoek(agent, { zoek: 'zwartboek', thema: 'geld' })).treffers.map(({ pad }) => pad)).toEqual([
    'https://mijn.example/voorzieningen/zwartboek',
  ]);
});

it('what residents read is read where they read it', async () => {
  const { treffers } = await zoek(agent, { zoek: 'zwartboek', soort: 'product' });
  expect(treffers.map(({ pad }) => pad)).toEqual(['https://mijn.example/producten/zwartboek']);
});

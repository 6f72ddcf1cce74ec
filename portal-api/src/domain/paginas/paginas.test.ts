import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PaginaInhoud } from '@loket/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { medewerkersSchema } from '../../platform/config/medewerkers-file.ts';
import { paginasSchema } from '../../platform/config/nieuws-file.ts';
import type { LinkOutcome } from '../../platform/http/link-check.ts';
import { createSearch } from '../../platform/search/search.ts';
import { createTerugmeldingen } from '../terugmeldingen/terugmeldingen.ts';
import { leesOpmaak } from '../tekst/opmaak-lezen.ts';
import { controleerLinks } from './links.ts';
import type { PaginaDeps, Paginamelding } from './model.ts';
import { createPaginas, type Paginas } from './paginas.ts';
import { herinnerEigenaars } from './werk.ts';

const seed = (naam: string): unknown =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed', naam), 'utf8'));
const { paginas: handboek } = paginasSchema.parse(seed('paginas.json'));
const { medewerkers: mensen } = medewerkersSchema.parse(seed('medewerkers.json'));

let now = new Date('2026-11-23T09:00:00Z');
const clock = { now: () => now };
const dagen = (aantal: number) => new Date(now.getTime() + aantal * 86_400_000);
const tess = { identificatie: 'MDW00050', naam: 'Tess Rouwenhorst' };
const ewout = { identificatie: 'MDW00005', naam: 'Ewout Pol' };
let test: Awaited<ReturnType<typeof testDatabase>>;
let paginas: Paginas;
let deps: PaginaDeps;
let gemeld: Paginamelding[] = [];
let verteld: string[] = [];

beforeAll(async () => {
  test = await testDatabase();
  const { prisma } = test.database;
  deps = {
    prisma,
    clock,
    search: createSearch({ prisma }),
    files: { hold: async () => undefined },
    medewerkers: {
      actief: async () => [
        { ...tess, rollen: ['red'] },
        { identificatie: 'MDW00012', rollen: ['coachv'] },
      ],
      namen: async (ids: string[]) => new Map(ids.map((id) => [id, `naam van ${id}`])),
    },
    meld: async (_tx: unknown, meldingen: readonly Paginamelding[]) => void gemeld.push(...meldingen),
    vertel: async (_tx: unknown, topic: string) => void verteld.push(topic),
  } as unknown as PaginaDeps;
  paginas = createPaginas({ ...deps, queue: { add: async () => undefined }, paginas: handboek });
});
afterAll(() => test.drop());
beforeEach(async () => {
  now = new Date('2026-11-23T09:00:00Z');
  gemeld = [];
  verteld = [];
  await test.database.prisma.pagina.deleteMany();
  await test.database.prisma.$executeRaw`delete from search.document`;
});

const lezer = (doelgroep: string[], anders = {}) => ({ identificatie: 'x', doelgroep, redacteur: false, ...anders });
const inhoud = (anders: Partial<PaginaInhoud> = {}): PaginaInhoud =>
  PaginaInhoud.parse({
    titel: 'Terugbellen',
    samenvatting: '',
    tekst: leesOpmaak('Binnen twee werkdagen.'),
    bijlagen: [],
    doelgroep: ['medewerker'],
    eigenaar: tess.identificatie,
    herzienOp: null,
    sjabloon: false,
    ...anders,
  });

async function gepubliceerd(anders: Partial<PaginaInhoud> = {}, ouder: string | null = null): Promise<string> {
  const pagina = await paginas.redactie.maak(ouder, inhoud(anders), tess);
  if (!pagina) throw new Error('no parent');
  await paginas.redactie.publiceer(pagina.id, 1);
  return pagina.id;
}
const boom = async (...doelgroep: string[]) => (await paginas.lezen.boom(doelgroep)).map(({ titel }) => titel);
const vindt = async (text: string, audience: string[]) =>
  (await deps.search.find({ text }, { audience, language: 'nl', now })).hits.map((hit) => hit.path);

it('the handbook of the sandbox is there once, found by whom it is for, with owners and links that exist', async () => {
  await paginas.begin();
  const titels = await boom('medewerker');
  expect(titels.length).toBeGreaterThanOrEqual(25);
  expect(titels).not.toContain('Leidinggeven in de teams');
  expect(titels.some((titel) => titel.startsWith('Sjabloon'))).toBe(false);
  expect(await boom('medewerker', 'rol:mgr')).toContain('Leidinggeven in de teams');
  expect(await boom('partner')).toEqual(['Samenwerken met aanbieders']);
  expect(await vindt('traplift', ['medewerker'])).toHaveLength(1);
  expect(await vindt('traplift', ['partner'])).toEqual([]);
  expect(await paginas.redactie.sjablonen()).toHaveLength(3);
  const bekend = new Set(mensen.map(({ identificatie }) => identificatie));
  for (const { eigenaar } of handboek) expect(bekend).toContain(eigenaar);
  const vraag = async (): Promise<LinkOutcome> => 'unknown';
  expect(await controleerLinks({ ...deps, vraag }, new AbortController().signal)).toBe(0);
});

describe('a page', () => {
  it('is read as it was published, and of two editors who began with the same the second is told', async () => {
    const id = await gepubliceerd();
    const [een, twee] = await Promise.all([
      paginas.redactie.wijzig(id, 1, inhoud({ titel: 'Van Tess' }), tess),
      paginas.redactie.wijzig(id, 1, inhoud({ titel: 'Van Ewout' }), ewout),
    ]);
    expect([een, twee].filter((uitkomst) => uitkomst === 'ingehaald')).toHaveLength(1);
    expect(await boom('medewerker')).toEqual(['Terugbellen']);
    expect((await paginas.redactie.een(id))?.stand).toBe('gewijzigd');
    await paginas.redactie.publiceer(id, 2);
    const [titel] = await boom('medewerker');
    expect(titel).toMatch(/^Van /);
    // an older version is put back as a new one
    const eerste = (await paginas.redactie.een(id))?.versies.at(-1)?.inhoud;
    await paginas.redactie.wijzig(id, 2, eerste ?? inhoud(), tess);
    await paginas.redactie.publiceer(id, 3);
    expect(await boom('medewerker')).toEqual(['Terugbellen']);
    expect((await paginas.redactie.een(id))?.versies).toHaveLength(3);
    await paginas.redactie.trekIn(id);
    expect([await boom('medewerker'), await vindt('terugbellen', ['medewerker'])]).toEqual([[], []]);
    // open pages heard of what became another to read, and of nothing that was only saved
    expect(verteld).toEqual(Array(4).fill('paginas'));
  });

  it('lies in a tree: moved with what is under it, never under itself, and shown without what is not for the reader', async () => {
    const a = await gepubliceerd({ titel: 'AAA' });
    const b = await gepubliceerd({ titel: 'BBB', doelgroep: ['rol:mgr'] });
    const c = await gepubliceerd({ titel: 'CCC' }, b);
    const d = await gepubliceerd({ titel: 'DDD' }, c);
    expect(await paginas.redactie.verplaats(b, { ouder: d, voor: null })).toBe('kring');
    expect(await paginas.redactie.verplaats(b, { ouder: b, voor: null })).toBe('kring');
    verteld = [];
    expect(await paginas.redactie.verplaats(d, { ouder: null, voor: a })).toBe('verplaatst');
    expect(verteld).toEqual(['paginas']);
    expect((await boom('medewerker')).filter((titel) => titel !== 'CCC')).toEqual(['DDD', 'AAA']);
    const takVan = async (welk: string) => (await paginas.lezen.boom(['medewerker'])).find(({ id }) => id === welk);
    expect((await takVan(c))?.ouder).toBeNull();
    // under the next one up that she may read, not loose at the top
    await paginas.redactie.verplaats(b, { ouder: a, voor: null });
    expect((await takVan(c))?.ouder).toBe(a);
    await paginas.redactie.verplaats(b, { ouder: null, voor: null });
    expect(await paginas.lezen.een(b, lezer(['medewerker']))).toBeNull();
    expect((await paginas.lezen.een(c, lezer(['medewerker', 'rol:mgr'])))?.kruimels).toEqual([{ id: b, titel: 'BBB' }]);
    expect((await paginas.lezen.een(c, lezer(['medewerker'])))?.kruimels).toEqual([]);
    // two who move at the same moment make no ring
    const uitkomsten = await Promise.all([
      paginas.redactie.verplaats(a, { ouder: d, voor: null }),
      paginas.redactie.verplaats(d, { ouder: a, voor: null }),
    ]);
    expect(uitkomsten.toSorted()).toEqual(['kring', 'verplaatst']);
  });

  it('that is right leaves the work of its owner without a word changed; what is being written at it goes on', async () => {
    const id = await gepubliceerd({ herzienOp: '2026-11-20' });
    await paginas.redactie.wijzig(id, 1, inhoud({ titel: 'In de maak', herzienOp: '2026-11-20' }), ewout);
    expect(await paginas.openstaand(tess.identificatie, now)).toHaveLength(1);
    expect(await paginas.redactie.bevestig(id, '2027-11-23', tess)).toMatchObject({
      versie: 3,
      gepubliceerd: 1,
      titel: 'In de maak',
      gewijzigdDoor: tess.naam,
    });
    expect(await paginas.openstaand(tess.identificatie, now)).toEqual([]);
    expect(await boom('medewerker')).toEqual(['Terugbellen']);
    await paginas.redactie.publiceer(id, 3);
    expect((await paginas.redactie.een(id))?.herzienOp).toBe('2027-11-23');
    await paginas.redactie.bevestig(id, '2028-11-23', tess);
    expect(await paginas.redactie.een(id)).toMatchObject({ stand: 'gepubliceerd', versie: 4 });
    expect(await paginas.redactie.bevestig(randomUUID(), '2028-11-23', tess)).toBeNull();
  });

  it('is read by its owner and by editors when it is for others, and said to be so', async () => {
    const id = await gepubliceerd({ doelgroep: ['rol:mgr'] });
    expect(await paginas.lezen.een(id, lezer(['medewerker']))).toBeNull();
    const eigen = lezer(['medewerker'], { identificatie: tess.identificatie });
    expect(await paginas.lezen.een(id, eigen)).toMatchObject({ buitenDoelgroep: true });
    expect(await paginas.lezen.een(id, lezer([], { redacteur: true }))).toMatchObject({ buitenDoelgroep: true });
    expect(await paginas.lezen.een(id, lezer(['rol:mgr']))).toMatchObject({ buitenDoelgroep: false });
    expect(await paginas.redactie.heeftEigen(tess.identificatie)).toBe(true);
    expect(await paginas.redactie.heeftEigen('MDW00012')).toBe(false);
  });

  it('without words is not published, unless it is a template to begin with', async () => {
    const leeg =
      (await paginas.redactie.maak(null, inhoud({ tekst: { type: 'doc', content: [{ type: 'paragraph' }] } }), tess))
        ?.id ?? '';
    expect(await paginas.redactie.publiceer(leeg, 1)).toBe('leeg');
    expect(await boom('medewerker')).toEqual([]);
  });

  it('becomes a template when that is published, and is read until then', async () => {
    const id = await gepubliceerd();
    await paginas.redactie.wijzig(id, 1, inhoud({ sjabloon: true }), tess);
    expect((await paginas.redactie.een(id))?.stand).toBe('gewijzigd');
    expect(await boom('medewerker')).toEqual(['Terugbellen']);
    await paginas.redactie.publiceer(id, 2);
    expect((await paginas.redactie.een(id))?.stand).toBe('sjabloon');
    expect(await boom('medewerker')).toEqual([]);
    await paginas.redactie.wijzig(id, 2, inhoud({ sjabloon: false }), tess);
    await paginas.redactie.publiceer(id, 3);
    expect(await boom('medewerker')).toEqual(['Terugbellen']);
  });

  it('is looked at again by its owner, who is reminded once for each day', async () => {
    const id = await gepubliceerd({ herzienOp: '2026-12-01' });
    expect(await paginas.openstaand(tess.identificatie, now)).toMatchObject([
      { id, soort: 'herzien', uiterlijk: '2026-12-01' },
    ]);
    expect(await paginas.openstaand(ewout.identificatie, now)).toEqual([]);
    expect(await herinnerEigenaars(deps)).toBe(0);
    now = dagen(8);
    expect(await herinnerEigenaars(deps)).toBe(1);
    expect(await herinnerEigenaars(deps)).toBe(0);
    expect(gemeld).toMatchObject([{ voor: tess.identificatie, soort: 'herzien', pad: `/paginas/${id}` }]);
    await paginas.redactie.wijzig(id, 1, inhoud({ herzienOp: '2026-12-01' }), tess);
    await paginas.redactie.publiceer(id, 2);
    expect(await herinnerEigenaars(deps)).toBe(0);
    await paginas.redactie.wijzig(id, 2, inhoud({ herzienOp: '2027-12-01' }), tess);
    await paginas.redactie.publiceer(id, 3);
    expect(await paginas.openstaand(tess.identificatie, now)).toEqual([]);
  });
});

describe('links', () => {
  const controleer = (vraag: (adres: string) => Promise<LinkOutcome>) =>
    controleerLinks({ ...deps, vraag }, new AbortController().signal);

  it('to pages that are not read any more lead nowhere at once; to sites after three times, days apart', async () => {
    const doel = await gepubliceerd({ titel: 'Doel' });
    const tekst = leesOpmaak(
      `Zie [hier](/paginas/${doel}) en [daar](https://weg.example/x) en [mail](mailto:a@b.example).`,
    );
    const id = await gepubliceerd({ titel: 'Met links', tekst });
    const gevraagd: string[] = [];
    const weg = async (adres: string): Promise<LinkOutcome> => (gevraagd.push(adres), 'gone');
    expect(await controleer(weg)).toBe(0);
    await controleer(weg);
    expect(gevraagd).toEqual(['https://weg.example/x']);
    await paginas.redactie.trekIn(doel);
    expect(await controleer(weg)).toBe(1);
    const kapot = async () => (await paginas.redactie.een(id))?.links.map(({ adres }) => adres);
    expect(await kapot()).toEqual([`/paginas/${doel}`]);
    expect(await paginas.openstaand(tess.identificatie, now)).toMatchObject([{ id, soort: 'kapotte-links' }]);
    for (const na of [4, 4]) {
      now = dagen(na);
      await controleer(weg);
    }
    expect(await kapot()).toEqual([`/paginas/${doel}`, 'https://weg.example/x']);
    now = dagen(4);
    await controleer(async () => 'there');
    await paginas.redactie.publiceer(doel, 1);
    expect(await controleer(weg)).toBe(0);
  });
});

it('who leaves hands over her pages and what waits; what colleagues read stays the same', async () => {
  const id = await gepubliceerd();
  const concept = await gepubliceerd({ titel: 'In de maak' });
  await paginas.redactie.wijzig(concept, 1, inhoud({ titel: 'Nog niet klaar' }), tess);
  const terug = createTerugmeldingen(deps);
  const over = { soort: 'pagina' as const, id, titel: 'Terugbellen', eigenaar: tess.identificatie };
  await terug.meld(over, 'Dit klopt niet', ewout);
  const keuze = { van: tess.identificatie, naar: ewout.identificatie, door: ewout, now };
  expect(await test.database.prisma.$transaction((tx) => paginas.draagOver(tx, keuze))).toBe(2);
  expect(await boom('medewerker')).toEqual(['Terugbellen', 'In de maak']);
  expect(await paginas.lezen.een(id, lezer(['medewerker']))).toMatchObject({
    eigenaar: { identificatie: ewout.identificatie },
  });
  expect(await paginas.redactie.een(concept)).toMatchObject({ gepubliceerd: 1, titel: 'Nog niet klaar', versie: 3 });
  expect(await terug.voor([ewout.identificatie])).toHaveLength(1);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { Reader, SearchDocument, Snippet } from './model.ts';
import { createSearch, type Search } from './search.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let search: Search;
const now = new Date('2026-11-23T09:00:00Z');
const anyone: Reader = { audience: ['iedereen'], language: 'nl', now };
const document = (id: string, title: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'product',
  id,
  title,
  summary: '',
  body: '',
  path: `/producten/${id}`,
  audience: ['iedereen'],
  changed: now,
  ...rest,
});

beforeAll(async () => {
  test = await testDatabase();
  search = createSearch(test.database);
  await vul();
});
const vul = () =>
  search.put(test.database.prisma, [
    document('hulp', 'Hulp bij het huishouden', {
      summary: 'Hulp als schoonmaken niet meer lukt.',
      body: 'U meldt u bij de gemeente. Daarna volgt een gesprek bij u thuis over uw energie.',
      keywords: ['Wmo', 'schoonmaak'],
      facets: ['thema:zorg', 'voor:inwoner'],
    }),
    document('energie', 'Énergietoeslag', {
      summary: 'Geld voor wie weinig heeft.',
      facets: ['thema:geld', 'voor:inwoner'],
    }),
    document('verhuizen', 'Verhuizing doorgeven', { facets: ['thema:wonen', 'voor:inwoner'] }),
    document('vergunning', 'Vergunning voor een terras', { facets: ['thema:wonen', 'voor:ondernemer'], weight: 2 }),
    document('verhuizen', 'Report your move', { language: 'en' }),
    document('intern', 'Werkinstructie verhuizing', { kind: 'nieuws', audience: ['medewerker'] }),
    document('straks', 'Nieuwe regeling', { visibleFrom: new Date('2026-12-01T00:00:00Z') }),
    document('voorbij', 'Oude regeling', { visibleUntil: now }),
  ]);
afterAll(() => test.drop());

const found = async (text: string, reader = anyone) => (await search.find({ text }, reader)).hits.map(({ id }) => id);
const marked = (pieces: Snippet[] = []) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('what is found', () => {
  it.each([
    ['another form of the word', 'verhuizingen', ['verhuizen']],
    ['a word with and without accents', 'energietoeslag', ['energie']],
    ['a keyword', 'wmo', ['hulp']],
    ['the beginning of a word', 'terr', ['vergunning']],
    ['all words, in any order', 'huishouden hulp', ['hulp']],
    ['a word of the text', 'gesprek', ['hulp']],
    ['signs that mean something to the database', "hulp & ! ( : * '", ['hulp']],
    ['words that say nothing', 'de het een', []],
    ['only what is to be seen now', 'regeling', []],
  ])('is %s', async (_, text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it('is what fits best first: the title before the text', async () => {
    expect(await found('energie')).toEqual(['energie', 'hulp']);
  });

  it('has what is called so first, also among more than are counted', async () => {
    const { prisma } = test.database;
    const veel = Array.from({ length: 1100 }, (_, n) =>
      document(`v${n}`, `Bericht ${n}`, { body: 'Over het zwembad.' }),
    );
    await search.put(prisma, [...veel, document('bad', 'Zwembad', { changed: new Date('2020-01-01T00:00:00Z') })]);
    const { hits, total, atLeast } = await search.find({ text: 'zwembad' }, anyone);
    expect([hits[0]?.id, total, atLeast]).toEqual(['bad', 1000, true]);
    await search.replaceKind(prisma, 'product', []);
    await vul();
  });

  it('is in the language of the reader, and in Dutch what is not there in it', async () => {
    expect(await found('move', { ...anyone, language: 'en' })).toEqual(['verhuizen']);
    expect(await found('verhuizing', { ...anyone, language: 'en' })).toEqual([]);
    expect(await found('wmo', { ...anyone, language: 'en' })).toEqual(['hulp']);
  });

  it('is never what somebody may not see: not as a hit, in a count, a facet or a suggestion', async () => {
    const result = await search.find({ text: 'verhuizing' }, anyone);
    expect(result).toMatchObject({ total: 1, kinds: [{ kind: 'product', count: 1 }] });
    expect(await search.suggest('werkinstructie', anyone)).toEqual([]);
    const employee = { ...anyone, audience: ['medewerker', 'iedereen'] };
    expect((await found('verhuizing', employee)).toSorted()).toEqual(['intern', 'verhuizen']);
  });

  it('is everything when nothing is typed, narrowed by facets: alternatives of one name, all of two', async () => {
    const ids = async (...facets: string[]) =>
      (await search.find({ text: '', facets }, anyone)).hits.map(({ id }) => id).toSorted();
    expect(await ids('thema:wonen')).toEqual(['vergunning', 'verhuizen']);
    expect(await ids('thema:wonen', 'thema:geld', 'voor:inwoner')).toEqual(['energie', 'verhuizen']);
    const { facets, total } = await search.find({ text: '' }, anyone);
    expect(total).toBe(4);
    expect(facets[0]).toEqual({ facet: 'voor:inwoner', count: 3 });
    // what the other choice would give, among what the other names leave
    const chosen = await search.find({ text: '', facets: ['thema:wonen', 'voor:ondernemer'] }, anyone);
    expect(chosen.facets).toEqual([
      { facet: 'thema:wonen', count: 1 },
      { facet: 'voor:inwoner', count: 1 },
      { facet: 'voor:ondernemer', count: 1 },
    ]);
  });

  it('says why: which words, as pieces without markup', async () => {
    const [hit] = (await search.find({ text: 'schoonmaken' }, anyone)).hits;
    expect(marked(hit?.summary)).toBe('Hulp als [schoonmaken] niet meer lukt');
    expect(hit?.reason).toBe('words');
  });
});

describe('words that are written otherwise', () => {
  it('find what means the same, which comes after what was typed', async () => {
    const groups = [['poetshulp', 'hulp bij het huishouden']];
    await test.database.prisma.$transaction(async (tx) => {
      await search.seedSynonyms(tx, [...groups, ['alleen']]);
      await search.seedSynonyms(tx, [['later', 'straks']]);
    });
    expect(await search.synonyms()).toEqual(groups);
    const { hits } = await search.find({ text: 'Poetshulp' }, anyone);
    expect(hits.map(({ id, reason }) => [id, reason])).toEqual([['hulp', 'synonym']]);
    // of two editors who began with the same, the second is told
    expect([await search.replaceSynonyms([], groups), await search.replaceSynonyms([['a', 'b']], groups)]).toEqual([
      true,
      false,
    ]);
    expect(await found('poetshulp')).toEqual([]);
  });

  it('find what was probably meant, and say so', async () => {
    const result = await search.find({ text: 'huishuoden' }, anyone);
    expect(result.hits.map(({ id, reason }) => [id, reason])).toEqual([['hulp', 'spelling']]);
    expect(result.corrected).toBe('huishouden');
  });

  it('are not corrected to what this reader may not see', async () => {
    const result = await search.find({ text: 'werkinstrukcie' }, anyone);
    expect(result).toMatchObject({ hits: [], corrected: null });
  });

  it('are corrected as if what this reader may not see was not there: it neither stands in the way nor shows itself', async () => {
    const { prisma } = test.database;
    await search.put(prisma, [
      document('geheim', 'Reorganisatie afdeling', { kind: 'nieuws', audience: ['team:directie'] }),
      document('open', 'Organisatie van een buurtfeest'),
    ]);
    // the hidden word is nearer to what was typed than the one that may be seen
    const bijna = await search.find({ text: 'reorganisatje' }, anyone);
    expect(bijna).toMatchObject({ corrected: 'organisatie', total: 1 });
    // typed exactly it is no more known than any other word that nobody wrote
    expect(await search.find({ text: 'reorganisatie' }, anyone)).toMatchObject({ corrected: 'organisatie', total: 1 });
    const directie = { ...anyone, audience: ['iedereen', 'team:directie'] };
    expect(await search.find({ text: 'reorganisatje' }, directie)).toMatchObject({ corrected: 'reorganisatie' });
    // nor to a kind that is not there for who asks
    expect(await search.find({ text: 'reorganisatje', among: ['product'] }, directie)).toMatchObject({
      corrected: 'organisatie',
    });
    await search.remove(prisma, 'nieuws', ['geheim']);
    await search.remove(prisma, 'product', ['open']);
  });
});

describe('kinds', () => {
  const employee = { ...anyone, audience: ['medewerker', 'iedereen'] };

  it('are counted with and without the choice of one, and only those that there are for who asks', async () => {
    const among = ['product', 'nieuws'];
    const kinds = [
      { kind: 'nieuws', count: 1 },
      { kind: 'product', count: 1 },
    ];
    expect(await search.find({ text: 'verhuizing', among }, employee)).toMatchObject({ total: 2, kinds });
    const een = await search.find({ text: 'verhuizing', among, kinds: ['nieuws'] }, employee);
    expect(een).toMatchObject({ total: 1, kinds });
    expect(een.facets).toEqual([]);
    expect(await search.find({ text: 'verhuizing', among: ['product'] }, employee)).toMatchObject({
      total: 1,
      kinds: [{ kind: 'product', count: 1 }],
    });
  });

  it('are put in whole: what is not among them is gone', async () => {
    const { prisma } = test.database;
    const team = (id: string) => document(id, `Wijkteam ${id}`, { kind: 'team' });
    await search.replaceKind(prisma, 'team', [team('oost'), team('west')]);
    await search.replaceKind(prisma, 'team', [team('west'), team('noord')]);
    expect((await found('wijkteam')).toSorted()).toEqual(['noord', 'west']);
    await search.replaceKind(prisma, 'team', []);
    expect(await found('wijkteam')).toEqual([]);
  });
});

describe('suggestions', () => {
  it('come with the third letter, the nearest first', async () => {
    expect(await search.suggest('ve', anyone)).toEqual([]);
    expect((await search.suggest('ver', anyone)).map(({ title }) => title)).toEqual([
      'Vergunning voor een terras',
      'Verhuizing doorgeven',
    ]);
    expect((await search.suggest('huis hulp', anyone)).map(({ id }) => id)).toEqual(['hulp']);
    expect((await search.suggest('vergunnnig', anyone)).map(({ id }) => id)).toEqual(['vergunning']);
  });
});

describe('the index', () => {
  it('changes with the transaction of who writes, or not at all', async () => {
    const { prisma } = test.database;
    const failing = prisma.$transaction(async (tx) => {
      await search.put(tx, [document('nieuw', 'Zwembadpas')]);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow();
    expect(await found('zwembadpas')).toEqual([]);
    await search.put(prisma, [document('nieuw', 'Zwembadpas')]);
    await search.put(prisma, [document('nieuw', 'Zwempas')]);
    expect(await found('zwempas')).toEqual(['nieuw']);
    await search.remove(prisma, 'product', ['nieuw']);
    expect(await found('zwempas')).toEqual([]);
  });

  it('takes nothing that nobody may see', async () => {
    await expect(search.put(test.database.prisma, [document('x', 'X', { audience: [] as never })])).rejects.toThrow();
  });
});

import { openDatabase } from '../../portal-api/src/platform/database/database.ts';
import type { SearchDocument } from '../../portal-api/src/platform/search/model.ts';
import { createSearch } from '../../portal-api/src/platform/search/search.ts';
import { load, quantile } from './measure.ts';
import type { Setting } from './setting.ts';
import { printTable } from './table.ts';

/** Fewer for a try on a machine that others use; what counts is measured with all of them. */
const DOCUMENTS = Number(process.env.BENCH_DOCUMENTS ?? 100_000);
const AT_ONCE = 2000;
const ROUNDS = 60;
/** Issue of the employee portal: 95 of 100 answers within this, at the API. */
const TARGET_MS = 150;

/** Word stems of the social domain; two of them with an ending make the vocabulary that documents are written in. */
const stems =
  'zorg hulp huis woning geld schuld jeugd kind school werk inkomen bijstand melding aanvraag besluit brief wijk team buurt vervoer mantel ouder gezin toeslag pas vergunning subsidie klacht bezwaar gesprek plan indicatie budget regeling opvang dag nacht spoed'.split(
    ' ',
  );
const endings = ['', 'en', 'er', 'ing', 'heid', 'lijk', 'team', 'plan', 'steun', 'loket'];

/** The same numbers every time (mulberry32), so that two runs search the same documents. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** Kinds that the portal does not keep in step by itself, so that it leaves these documents alone. */
const kinds = ['nieuws', 'pagina', 'kennis', 'cursus', 'ruimte', 'product'] as const;

/** For whom a document is: of five, two for all employees, one for everybody, the others for a team, role or person. */
function audienceOf(roll: (sides: number) => number): [string, ...string[]] {
  const teams = ['kcc', 'noord', 'oost', 'zuid', 'west', 'zv', 'spoed', 'werk', 'inkomen', 'arbeid'];
  const roles = ['kcc', 'coachv', 'coachj', 'coachf', 'ink', 'mgr'];
  switch (roll(5)) {
    case 0:
      return ['iedereen'];
    case 1:
    case 2:
      return ['medewerker'];
    case 3:
      return [`team:${teams[roll(teams.length)]}`, `rol:${roles[roll(roles.length)]}`];
    default:
      return roll(4) === 0 ? [`medewerker:MDW${String(roll(40)).padStart(5, '0')}`] : ['vaardigheid:schuldhulp'];
  }
}

/** Words as the documents are written in: small numbers are frequent, as words are. */
function author() {
  const roll = dice(7);
  const rare = (most: number) => Math.floor((roll(1000) / 1000) ** 2 * most);
  const word = () => `${stems[rare(stems.length)]}${stems[rare(stems.length)]}${endings[rare(endings.length)]}`;
  const words = (number: number) => Array.from({ length: number }, word).join(' ');
  return { roll, word, words };
}

async function fill(databaseUrl: string, { roll, words }: ReturnType<typeof author>): Promise<void> {
  const database = openDatabase({ url: databaseUrl, connections: 1, onBroken: () => {} });
  const search = createSearch(database);
  const changed = new Date('2026-11-23T09:00:00Z');
  for (let at = 0; at < DOCUMENTS; at += AT_ONCE) {
    const documents = Array.from({ length: Math.min(AT_ONCE, DOCUMENTS - at) }, (_, n): SearchDocument => {
      return {
        kind: kinds[roll(kinds.length)] ?? 'nieuws',
        id: `bench-${at + n}`,
        title: words(4),
        summary: words(15),
        body: words(80),
        path: `/x/${at + n}`,
        facets: [`thema:${roll(12)}`],
        audience: audienceOf(roll),
        changed,
      };
    });
    await search.put(database.prisma, documents);
  }
  await database.prisma.$executeRaw`vacuum analyze search.document`;
  await database.prisma.$executeRaw`vacuum analyze search.word`;
  await database.close();
}

/** Questions of many kinds of an employee at the API of the built portal, among 100,000 documents; in milliseconds. */
export async function benchSearch(setting: Setting) {
  const writer = author();
  await setting.freshPortal();
  const employee = await setting.employee('mw-012');
  await fill(setting.databaseUrl, writer);
  const { word } = writer;
  const ask = async (path: string, query: Record<string, string>) => {
    const response = await employee.send(`${setting.medewerkerUrl}/api/v1${path}?${new URLSearchParams(query)}`);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  };
  const find = (zoek: string, rest: Record<string, string> = {}) => ask('/zoeken', { zoek, ...rest });
  const misspelt = () => `${word().replace(/(.)(.)$/, '$2$1')}q`;
  const questions: Record<string, () => Promise<void>> = {
    'one word': () => find(word()),
    'two words': () => find(`${word()} ${word()}`),
    'the most common word': () => find('zorgzorg'),
    'a typing error': () => find(misspelt()),
    'two words with a typing error': () => find(`${word()} ${misspelt()}`),
    'one kind': () => find(word(), { soort: 'kennis' }),
    'the third page': () => find(word(), { pagina: '3' }),
    'suggestions, five letters': () => ask('/zoeken/suggesties', { zoek: word().slice(0, 5) }),
    'suggestions, two words': () => ask('/zoeken/suggesties', { zoek: `${word()} ${word().slice(0, 4)}` }),
    'suggestions, a typing error': () => ask('/zoeken/suggesties', { zoek: misspelt() }),
  };
  const rows = [];
  for (const [name, question] of Object.entries(questions)) {
    await load(1, 3, question);
    const { ms, errors } = await load(1, ROUNDS, question);
    rows.push({ name, median: quantile(ms, 0.5), p95: quantile(ms, 0.95), errors });
  }
  printTable(
    `Search at the API of employees among ${DOCUMENTS.toLocaleString('en')} documents (p95 at most ${TARGET_MS} ms)`,
    ['search', 'median ms', 'p95 ms', 'within', 'errors'],
    rows.map(({ name, median, p95, errors }) => [name, median, p95, p95 <= TARGET_MS ? 'yes' : 'NO', errors]),
  );
  return { documents: DOCUMENTS, targetMs: TARGET_MS, rows };
}

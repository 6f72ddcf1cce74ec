import { migrateDeploy } from '@loket/tooling/prisma';
import { createDatabase, startPostgres } from '@loket/tooling/postgres';
import { openDatabase } from '../../portal-api/src/platform/database/database.ts';
import type { SearchDocument } from '../../portal-api/src/platform/search/model.ts';
import { createSearch } from '../../portal-api/src/platform/search/search.ts';
import { printTable } from './table.ts';

const DOCUMENTS = 100_000;
const ROUNDS = 40;

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

/** Searches of many kinds among 100,000 documents of which a reader may see some four in five; p95 in milliseconds. */
export async function benchSearch() {
  const server = await startPostgres({ ephemeral: true });
  try {
    const url = await createDatabase(server.url, 'search');
    await migrateDeploy(url);
    const database = openDatabase({ url, connections: 4, onBroken: () => {} });
    const search = createSearch(database);
    const roll = dice(7);
    // Small numbers are frequent, as words are.
    const rare = (most: number) => Math.floor((roll(1000) / 1000) ** 2 * most);
    const word = () => `${stems[rare(stems.length)]}${stems[rare(stems.length)]}${endings[rare(endings.length)]}`;
    const words = (number: number) => Array.from({ length: number }, word).join(' ');
    const now = new Date('2026-11-23T09:00:00Z');
    for (let at = 0; at < DOCUMENTS; at += 2000) {
      const documents = Array.from({ length: 2000 }, (_, n): SearchDocument => {
        const team = roll(30);
        return {
          kind: ['nieuws', 'kennis', 'product', 'mens', 'cursus'][roll(5)] ?? 'nieuws',
          id: String(at + n),
          title: words(4),
          summary: words(15),
          body: words(80),
          path: `/x/${at + n}`,
          facets: [`thema:${roll(12)}`, `voor:${roll(3)}`],
          audience: team < 6 ? [`team:${team}`] : ['iedereen'],
          changed: now,
        };
      });
      await search.put(database.prisma, documents);
    }
    await database.prisma.$executeRaw`vacuum analyze search.document`;
    await database.prisma.$executeRaw`vacuum analyze search.word`;
    const reader = { audience: ['iedereen', 'team:1'], language: 'nl', now };
    const kinds: Record<string, () => Promise<unknown>> = {
      'one word': () => search.find({ text: word() }, reader),
      'two words': () => search.find({ text: `${word()} ${word()}` }, reader),
      'the most common word': () => search.find({ text: 'zorgzorg' }, reader),
      'a typing error': () => search.find({ text: `${word().replace(/(.)(.)$/, '$2$1')}q` }, reader),
      'only filters': () => search.find({ text: '', facets: ['thema:3'] }, reader),
      'the beginning of a word': () => search.suggest(word().slice(0, 5), reader),
    };
    const rows = [];
    for (const [name, ask] of Object.entries(kinds)) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const began = performance.now();
        await ask();
        times.push(performance.now() - began);
      }
      times.sort((a, b) => a - b);
      rows.push({ name, median: times[ROUNDS / 2] ?? 0, p95: times[Math.floor(ROUNDS * 0.95)] ?? 0 });
    }
    printTable(
      `Search among ${DOCUMENTS.toLocaleString('en')} documents`,
      ['search', 'median ms', 'p95 ms'],
      rows.map(({ name, median, p95 }) => [name, median.toFixed(1), p95.toFixed(1)]),
    );
    await database.close();
    return { documents: DOCUMENTS, rows };
  } finally {
    await server.stop();
  }
}

import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { visibleTo } from './find.ts';
import type { Reader, Suggestion } from './model.ts';
import { wordsOf } from './words.ts';

const MOST = 8;

/**
 * Titles in which every word that is being typed begins a word, those that begin with it first; with a typing error the
 * titles that are most alike. Nothing before the third letter.
 */
export async function suggestTitles(
  db: Pick<PrismaClient, '$queryRaw'>,
  typed: string,
  reader: Reader,
  { kinds, most = MOST }: { kinds?: readonly string[]; most?: number },
): Promise<Suggestion[]> {
  const words = wordsOf(typed);
  const text = words.join(' ');
  if (text.length < 3) return [];
  const ofKind = kinds ? Prisma.sql`kind = any(${[...kinds]})` : Prisma.sql`true`;
  const limit = Math.min(most, MOST);
  const begins = words.map((word) => Prisma.sql`words ~ ('\\m' || search.plain(${word}))`);
  const rows = await db.$queryRaw<Suggestion[]>`
    select kind, id, title, path from search.document
    where ${Prisma.join(begins, ' and ')} and ${ofKind} and ${visibleTo(reader)}
    order by (search.plain(title) like search.plain(${text}) || '%') desc, weight desc, length(title), title, id
    limit ${limit}`;
  if (rows.length > 0 || text.length < 4) return rows;
  return db.$queryRaw<Suggestion[]>`
    select kind, id, title, path from search.document
    where search.plain(${text}) <% words and ${ofKind} and ${visibleTo(reader)}
    order by word_similarity(search.plain(${text}), words) desc, length(title), title, id
    limit ${limit}`;
}

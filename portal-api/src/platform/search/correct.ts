import type { PrismaClient } from '../../generated/prisma/client.ts';

/** Words are alike from here on (0 to 1, pg_trgm `similarity`); lower finds more and means less. */
const ALIKE = 0.35;

/**
 * The words as they were probably meant: each word that no title or keyword has, by the one that is most alike. Null
 * when every word is known or none has a neighbour.
 */
export async function correctedWords(
  db: Pick<PrismaClient, '$queryRaw'>,
  words: readonly string[],
): Promise<string[] | null> {
  const rows = await db.$queryRaw<{ at: number; meant: string | null }[]>`
    select at::int, (
      select word from search.word
      where word % plain and similarity(word, plain) >= ${ALIKE}
      order by similarity(word, plain) desc, word
      limit 1
    ) as meant
    from unnest(${[...words]}::text[]) with ordinality as typed (word_typed, at),
      lateral (select search.plain(word_typed) as plain) as unaccented
    where not exists (select from search.word where word = plain)`;
  const meant = new Map(rows.flatMap(({ at, meant: word }) => (word ? [[at - 1, word] as const] : [])));
  return meant.size === 0 ? null : words.map((word, at) => meant.get(at) ?? word);
}

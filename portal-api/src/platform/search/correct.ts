import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';

/** Words are alike from here on (0 to 1, pg_trgm `similarity`); lower finds more and means less. */
const ALIKE = 0.35;
/** Words that are looked at for one that was typed; most of them may be of documents that this reader does not see. */
const CANDIDATES = 8;

/**
 * The words as they were probably meant: each word that no title or keyword has, by the one that is most alike. Null
 * when every word is known or none has a neighbour. Known are only words of documents in `world`, what the reader may
 * see: neither what is offered nor that nothing is offered tells of other documents.
 */
export async function correctedWords(
  db: Pick<PrismaClient, '$queryRaw'>,
  words: readonly string[],
  world: Prisma.Sql,
): Promise<string[] | null> {
  const rows = await db.$queryRaw<{ at: number; meant: string | null }[]>`
    select at::int, (
      select word from (
        select word, similarity(word, plain) as alike from search.word
        where word % plain and word <> plain and similarity(word, plain) >= ${ALIKE}
        order by alike desc, word
        limit ${CANDIDATES}
      ) as candidate
      where ${seen(Prisma.sql`candidate.word`, world)}
      order by alike desc, word
      limit 1
    ) as meant
    from unnest(${[...words]}::text[]) with ordinality as typed (word_typed, at),
      lateral (select search.plain(word_typed) as plain) as unaccented
    where not ${seen(Prisma.sql`plain`, world)}`;
  const meant = new Map(rows.flatMap(({ at, meant: word }) => (word ? [[at - 1, word] as const] : [])));
  return meant.size === 0 ? null : words.map((word, at) => meant.get(at) ?? word);
}

/** Words hold letters and digits only, so one is safe inside a pattern. */
function seen(word: Prisma.Sql, world: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`exists (select from search.document where words ~ ('\\m' || ${word} || '\\M') and ${world})`;
}

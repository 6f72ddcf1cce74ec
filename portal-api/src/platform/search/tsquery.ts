import { Prisma } from '../../generated/prisma/client.ts';
import type { Term } from './words.ts';

/**
 * The terms as a tsquery: all of them, each as it was typed or by a synonym. Everything that was typed is a parameter.
 * `beginning` also takes the last word for the beginning of one.
 */
export function asTsquery(
  terms: readonly Term[],
  config: Prisma.Sql,
  { synonyms, beginning = false }: { synonyms: boolean; beginning?: boolean },
): Prisma.Sql {
  const parts = terms.map((term, at) => {
    const typed = Prisma.sql`plainto_tsquery(${config}, ${term.words.join(' ')})`;
    const last = term.words.at(-1) ?? '';
    const begins = beginning && at === terms.length - 1 ? [prefix(term.words.slice(0, -1), last, config)] : [];
    const others = synonyms ? term.synonyms.map((phrase) => Prisma.sql`phraseto_tsquery(${config}, ${phrase})`) : [];
    return Prisma.sql`(${Prisma.join([typed, ...begins, ...others], ' || ')})`;
  });
  // A word that says nothing ("de") is left out by the configuration; `&&` with an empty query keeps the rest.
  return Prisma.join(parts, ' && ');
}

/** Words hold letters and digits only, so one is safe inside the syntax of a tsquery. */
function prefix(before: readonly string[], last: string, config: Prisma.Sql): Prisma.Sql {
  const begins = Prisma.sql`to_tsquery('simple', search.plain(${last}) || ':*')`;
  return before.length === 0 ? begins : Prisma.sql`(plainto_tsquery(${config}, ${before.join(' ')}) && ${begins})`;
}

import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { correctedWords } from './correct.ts';
import type { Hit, Reader, Reason, SearchQuery, SearchResult } from './model.ts';
import { snippets } from './snippets.ts';
import { asTsquery } from './tsquery.ts';
import { type Term, termsOf, wordsOf } from './words.ts';

/**
 * More is not counted: nobody reads on, and a common word would make everybody wait. What has the words in its title or
 * keywords comes first among those.
 */
const COUNTED = 1000;
const MOST = 50;

type Db = Pick<PrismaClient, '$queryRaw'>;

/**
 * Looks for documents that have all that was typed, or a word that means the same; when there are none, for what was
 * probably meant. Two questions to the database, three with a typing error.
 */
export async function findDocuments(
  db: Db,
  query: SearchQuery,
  reader: Reader,
  groups: readonly (readonly string[])[],
): Promise<SearchResult> {
  const words = wordsOf(query.text);
  const terms = termsOf(words, groups);
  const found = await look(db, query, reader, terms, 'words');
  if (found.total > 0 || words.length === 0) return found;
  const world = Prisma.sql`${visibleTo(reader)} and ${ofKinds(query.among ?? query.kinds)}`;
  const meant = await correctedWords(db, words, world);
  if (!meant) return found;
  const again = await look(db, query, reader, termsOf(meant, groups), 'spelling');
  return again.total > 0 ? { ...again, corrected: meant.join(' ') } : found;
}

/** What this reader may see now, in her language or else in Dutch. */
export function visibleTo({ audience, language, now }: Reader): Prisma.Sql {
  return Prisma.sql`audience && ${[...audience]} and language = any(${[language, 'nl']})
    and (visible_from is null or visible_from <= ${now}) and (visible_until is null or visible_until > ${now})
    and (language = ${language} or not exists (select from search.document as own
      where own.kind = document.kind and own.id = document.id and own.language = ${language}))`;
}

interface Row {
  total: number;
  kinds: { kind: string; count: number }[] | null;
  facets: { facet: string; count: number }[] | null;
  hits:
    | (Omit<Hit, 'title' | 'summary' | 'changed' | 'reason'> & {
        title: string;
        summary: string;
        changed: string;
        typed: boolean;
      })[]
    | null;
}

async function look(
  db: Db,
  query: SearchQuery,
  reader: Reader,
  terms: readonly Term[],
  reason: Reason,
): Promise<SearchResult> {
  const config = Prisma.sql`search.config(${reader.language})`;
  const wanted = terms.length > 0 ? asTsquery(terms, config, { synonyms: true, beginning: true }) : null;
  const typed = terms.length > 0 ? asTsquery(terms, config, { synonyms: false, beginning: true }) : null;
  const { from = 0, most = 20, facets: chosen = [], kinds, among } = query;
  const fits = wanted ? Prisma.sql`vector @@ wanted` : Prisma.sql`true`;
  const named = wanted ? Prisma.sql`ts_filter(vector, '{a,b}') @@ wanted` : Prisma.sql`false`;
  const columns = Prisma.sql`kind, id, language, weight, changed, facets, vector, vector @@ typed as as_typed`;
  // What another choice would give, is counted among what was found without any choice.
  const countable =
    chosen.length === 0 && !(kinds && among)
      ? Prisma.sql`select kind, facets from found`
      : Prisma.sql`select kind, facets from search.document, asked
          where ${fits} and ${visibleTo(reader)} and ${ofKinds(among ?? kinds)} limit ${COUNTED}`;
  const [row] = await db.$queryRaw<Row[]>`
    with asked as materialized (
      select ${wanted ?? Prisma.sql`null::tsquery`} as wanted, ${typed ?? Prisma.sql`null::tsquery`} as typed
    ), named as materialized (
      select ${columns} from search.document, asked
      where ${named} and ${visibleTo(reader)} and ${filters(query)}
      limit ${COUNTED}
    ), found as materialized (
      select * from named
      union all
      (select ${columns} from search.document, asked
      where ${fits} and not ${named} and ${visibleTo(reader)} and ${filters(query)}
      limit ${COUNTED} - (select count(*) from named))
    ), countable as materialized (
      ${countable}
    ), best as (
      select found.*, coalesce(ts_rank_cd(vector, wanted, 4), 0) * weight * case when as_typed then 2 else 1 end as fit
      from found, asked
      order by fit desc, changed desc, kind, id
      offset ${from} limit ${Math.min(most, MOST)}
    )
    select
      (select count(*)::int from found) as total,
      (select jsonb_agg(jsonb_build_object('kind', kind, 'count', number) order by number desc, kind)
        from (select kind, count(*)::int as number from countable
          where ${filters({ facets: chosen })} group by kind) as each) as kinds,
      (select jsonb_agg(jsonb_build_object('facet', facet, 'count', number) order by number desc, facet)
        from (select facet, count(*)::int as number from countable, unnest(facets) as facet
          where ${ofKinds(kinds)} and ${ownNameAside(query)} group by facet) as each) as facets,
      (select jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'language', language, 'path', path,
          'facets', facets, 'changed', changed, 'typed', as_typed,
          'title', case when wanted is null then title
            else ts_headline(search.config(language), title, wanted, ${marks('HighlightAll=true')}) end,
          'summary', case when wanted is null then summary
            else ts_headline(search.config(language), text, wanted, ${marks('MaxFragments=1,MaxWords=30,MinWords=12')}) end)
          order by fit desc, changed desc, kind, id)
        from (select best.*, document.path, document.title, document.summary, asked.wanted,
            -- The summary says most; the body only when the words are there and not in the summary.
            case when to_tsvector(search.config(document.language), document.summary) @@ wanted or document.body = ''
              then document.summary else document.summary || ' … ' || document.body end as text
          from best join search.document using (kind, id, language), asked) as each) as hits`;
  const { total = 0, facets, hits } = row ?? {};
  return {
    hits: (hits ?? []).map(({ typed: asTyped, title, summary, changed, ...hit }) => ({
      ...hit,
      title: snippets(title),
      summary: snippets(summary),
      changed: new Date(changed),
      reason: reason === 'words' && asTyped === false ? 'synonym' : reason,
    })),
    total,
    atLeast: total === COUNTED,
    kinds: row?.kinds ?? [],
    facets: facets ?? [],
    corrected: null,
  };
}

/** Values of one name are alternatives, names are put together: theme A or B, and for entrepreneurs. */
function filters({ among, kinds, facets = [] }: Omit<SearchQuery, 'text'>): Prisma.Sql {
  const byName = Map.groupBy(facets, nameOf);
  const conditions = [...byName.values()].map((values) => Prisma.sql`facets && ${values}`);
  return Prisma.join([...conditions, ofKinds(among), ofKinds(kinds)], ' and ');
}

function ofKinds(kinds: readonly string[] | undefined): Prisma.Sql {
  return kinds ? Prisma.sql`kind = any(${[...kinds]})` : Prisma.sql`true`;
}

/** Counts a facet among what has the choices of all other names. */
function ownNameAside({ facets = [] }: SearchQuery): Prisma.Sql {
  const byName = Map.groupBy(facets, nameOf);
  const conditions = [...byName].map(
    ([name, values]) => Prisma.sql`(split_part(facet, ':', 1) = ${name} or facets && ${values})`,
  );
  return conditions.length > 0 ? Prisma.join(conditions, ' and ') : Prisma.sql`true`;
}

const nameOf = (facet: string): string => facet.split(':')[0] ?? '';

function marks(options: string): string {
  return `StartSel=\u0002,StopSel=\u0003,${options}`;
}

import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { findDocuments } from './find.ts';
import type { Reader, SearchDocument, SearchQuery, SearchResult, Suggestion } from './model.ts';
import { suggestTitles } from './suggest.ts';

/** What a write needs: a transaction of the feature whose document it is. */
type Writer = Pick<Prisma.TransactionClient, '$executeRaw'>;

/** The one search of the product. */
export interface Search {
  /** Puts documents in the index, or in the place of what was there, in the transaction of the caller. */
  put(tx: Writer, documents: readonly SearchDocument[]): Promise<void>;
  /** Takes documents out of the index, in all their languages. */
  remove(tx: Writer, kind: string, ids: readonly string[]): Promise<void>;
  /** Puts in all documents of a kind: what is not among them is taken out. */
  replaceKind(tx: Writer, kind: string, documents: readonly SearchDocument[]): Promise<void>;
  /** What fits best, of what this reader may see. Rejects with the database's own errors. */
  find(query: SearchQuery, reader: Reader): Promise<SearchResult>;
  /** Titles that begin like what is being typed, of what this reader may see. */
  suggest(typed: string, reader: Reader, options?: { kinds?: readonly string[]; most?: number }): Promise<Suggestion[]>;
  /** The groups of words that mean the same. */
  synonyms(): Promise<string[][]>;
  /**
   * Replaces all groups; groups of fewer than two words are left out. False, and nothing is replaced, when they are not
   * those any more with which the editor began.
   */
  replaceSynonyms(groups: readonly (readonly string[])[], begunWith: readonly (readonly string[])[]): Promise<boolean>;
  /** Puts in the groups that a portal begins with, when there are none. */
  seedSynonyms(tx: Writer, groups: readonly (readonly string[])[]): Promise<void>;
}

/** Makes the search on schema `search`, which migrations own and Prisma does not know. */
export function createSearch({ prisma }: { prisma: PrismaClient }): Search {
  const synonyms = async (tx: Pick<PrismaClient, '$queryRaw'> = prisma) => {
    const rows = await tx.$queryRaw<{ words: string[] }[]>`select words from search.synonym order by id`;
    return rows.map(({ words }) => words);
  };
  const put: Search['put'] = async (tx, documents) => {
    if (documents.length === 0) return;
    const rows = JSON.stringify(documents.map(asRow));
    await tx.$executeRaw`
        insert into search.document (kind, id, language, title, summary, body, keywords, path, facets, audience,
          visible_from, visible_until, weight, changed, vector, words)
        select kind, id, language, title, summary, body, keywords, path, facets, audience,
          visible_from, visible_until, weight, changed, '', ''
        from jsonb_populate_recordset(null::search.document, ${rows}::jsonb)
        on conflict (kind, id, language) do update set
          title = excluded.title, summary = excluded.summary, body = excluded.body, keywords = excluded.keywords,
          path = excluded.path, facets = excluded.facets, audience = excluded.audience,
          visible_from = excluded.visible_from, visible_until = excluded.visible_until,
          weight = excluded.weight, changed = excluded.changed`;
  };
  return {
    put,
    async replaceKind(tx, kind, documents) {
      const keys = documents.map(({ id, language = 'nl' }) => `${language} ${id}`);
      await tx.$executeRaw`
        delete from search.document where kind = ${kind} and not (language || ' ' || id = any(${keys}))`;
      await put(tx, documents);
    },
    async remove(tx, kind, ids) {
      await tx.$executeRaw`delete from search.document where kind = ${kind} and id = any(${[...ids]})`;
    },
    find: async (query, reader) => findDocuments(prisma, query, reader, await synonyms()),
    suggest: (typed, reader, options = {}) => suggestTitles(prisma, typed, reader, options),
    synonyms: () => synonyms(),
    replaceSynonyms: (groups, begunWith) =>
      prisma.$transaction(async (tx) => {
        await tx.$executeRaw`lock table search.synonym in exclusive mode`;
        if (JSON.stringify(await synonyms(tx)) !== JSON.stringify(begunWith)) return false;
        await tx.$executeRaw`delete from search.synonym`;
        await addSynonyms(tx, groups);
        return true;
      }),
    async seedSynonyms(tx, groups) {
      await tx.$executeRaw`lock table search.synonym in exclusive mode`;
      await addSynonyms(tx, groups, Prisma.sql`where not exists (select from search.synonym)`);
    },
  };
}

async function addSynonyms(
  tx: Writer,
  groups: readonly (readonly string[])[],
  condition = Prisma.empty,
): Promise<void> {
  const clean = groups
    .map((words) => [...new Set(words.map((word) => word.trim().toLowerCase()).filter(Boolean))])
    .filter((words) => words.length > 1);
  await tx.$executeRaw`
    insert into search.synonym (words)
    select array(select jsonb_array_elements_text(each))
    from jsonb_array_elements(${JSON.stringify(clean)}::jsonb) as each ${condition}`;
}

function asRow(document: SearchDocument) {
  const { visibleFrom, visibleUntil, language = 'nl', weight = 1, keywords = [], facets = [], ...rest } = document;
  return {
    ...rest,
    language,
    weight,
    keywords,
    facets,
    visible_from: visibleFrom?.toISOString() ?? null,
    visible_until: visibleUntil?.toISOString() ?? null,
  };
}

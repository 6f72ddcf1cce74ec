import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { SearchDocument } from '../../platform/search/model.ts';
import type { Search } from '../../platform/search/search.ts';
import type { ZoekBron } from './bron.ts';

interface Deps {
  prisma: PrismaClient;
  search: Pick<Search, 'replaceKind'>;
  soort: string;
  /** Says whether anything changed since the last time: cheap, as it is asked before every search. */
  kenmerk(): Promise<string>;
  documenten(): Promise<SearchDocument[]>;
}

/**
 * Keeps a kind of few documents in the index that is written in one place and changed in others (a directory, a list of
 * forms): when its mark is another one, all of the kind is put in anew.
 */
export function createSpiegel({ prisma, search, soort, kenmerk, documenten }: Deps): ZoekBron {
  let gezien: string | undefined;
  let bezig: Promise<void> | undefined;
  const werkBij = async () => {
    const nu = await kenmerk();
    if (nu === gezien) return;
    const alle = await documenten();
    await prisma.$transaction(async (tx) => {
      // Several processes and kinds that start at the same moment: one after the other.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('zoekbron'))`;
      await search.replaceKind(tx, soort, alle);
    });
    gezien = nu;
  };
  return {
    soort,
    klaar: () => {
      bezig ??= werkBij().finally(() => {
        bezig = undefined;
      });
      return bezig;
    },
  };
}

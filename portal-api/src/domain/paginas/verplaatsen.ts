import type { PaginaDeps } from './model.ts';

interface Plek {
  ouder: string | null;
  /** Stands before this one; at the end when null. */
  voor: string | null;
}

/**
 * Puts a page somewhere else in the tree; what lies under it goes along. One at a time, so that two who move at the same
 * moment make no ring. `kring`: it would lie under itself. Null when there is no such page or parent.
 */
export async function verplaats(
  { prisma, vertel }: Pick<PaginaDeps, 'prisma' | 'vertel'>,
  id: string,
  { ouder, voor }: Plek,
): Promise<'verplaatst' | 'kring' | null> {
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`lock table pagina in share row exclusive mode`;
    const alle = await tx.pagina.findMany({
      select: { id: true, ouder: true, volgorde: true },
      orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
    });
    const per = new Map(alle.map((een) => [een.id, een]));
    if (!per.has(id) || (ouder !== null && !per.has(ouder))) return null;
    for (let boven = ouder; boven !== null; boven = per.get(boven)?.ouder ?? null) {
      if (boven === id) return 'kring';
    }
    const broers = alle.filter((een) => een.ouder === ouder && een.id !== id).map((een) => een.id);
    const plek = voor === null ? -1 : broers.indexOf(voor);
    broers.splice(plek === -1 ? broers.length : plek, 0, id);
    for (const [at, broer] of broers.entries()) {
      await tx.pagina.update({ where: { id: broer }, data: { ouder, volgorde: at + 1 } });
    }
    await vertel(tx, 'paginas');
    return 'verplaatst';
  });
}

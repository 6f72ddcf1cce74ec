import { dagVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';
import { type PaginaDeps, padVan } from './model.ts';

/** Something that the owner of pages has to do. */
export interface Paginawerk {
  id: string;
  titel: string;
  soort: 'herzien' | 'kapotte-links';
  uiterlijk: Kalenderdag | null;
  /** Addresses in it that lead nowhere. */
  links: string[];
  pad: string;
}

/** From so many days before the day of review it stands in the work list. */
const VOORAF_DAGEN = 14;

/** What an owner has to do: pages of which the review is near or past, and those with links that lead nowhere. */
export async function openstaandPaginawerk(
  eigenaar: string,
  now: Date,
  { prisma }: Pick<PaginaDeps, 'prisma'>,
): Promise<Paginawerk[]> {
  const grens = plusDagen(dagVan(now), VOORAF_DAGEN);
  const rijen = await prisma.pagina.findMany({
    where: {
      eigenaar,
      gepubliceerd: { not: null },
      OR: [{ herzienOp: { lte: grens } }, { links: { some: { stand: 'kapot' } } }],
    },
    include: { links: { where: { stand: 'kapot' }, orderBy: { adres: 'asc' } } },
    orderBy: [{ herzienOp: 'asc' }, { id: 'asc' }],
  });
  return rijen.flatMap(({ id, titel, herzienOp, links }) => {
    const pad = padVan(id);
    const kapot = links.map(({ adres }) => adres);
    const herzien = herzienOp !== null && herzienOp <= grens;
    return [
      ...(herzien ? [{ id, titel, soort: 'herzien' as const, uiterlijk: herzienOp, links: [], pad }] : []),
      ...(kapot.length > 0 ? [{ id, titel, soort: 'kapotte-links' as const, uiterlijk: null, links: kapot, pad }] : []),
    ];
  });
}

/** Reminds owners of the day of review, once for each day that was set. Gives how many. */
export async function herinnerEigenaars({ prisma, clock, meld }: PaginaDeps): Promise<number> {
  const vandaag = dagVan(clock.now());
  const rijen = await prisma.pagina.findMany({
    where: { gepubliceerd: { not: null }, herzienOp: { not: null, lte: vandaag } },
  });
  let aantal = 0;
  for (const { id, titel, eigenaar, herzienOp, herinnerdVoor } of rijen) {
    if (herinnerdVoor === herzienOp) continue;
    await prisma.$transaction(async (tx) => {
      const { count } = await tx.pagina.updateMany({
        where: { id, OR: [{ herinnerdVoor: null }, { herinnerdVoor: { not: herzienOp } }] },
        data: { herinnerdVoor: herzienOp },
      });
      if (count === 0) return;
      await meld(tx, [{ voor: eigenaar, soort: 'herzien', onderwerp: titel, toelichting: herzienOp, pad: padVan(id) }]);
      aantal += count;
    });
  }
  return aantal;
}

import type { Prisma } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { inhoudVan, metVersies, nieuwsteVan } from './model.ts';
import { versieRij } from './redactie.ts';

/**
 * Gives what somebody owns to a colleague, in the transaction in which she leaves: her pages, as a version of their own so
 * that it can be seen who did it, and what was said of them and waits. What colleagues read stays the same. Gives how many
 * pages.
 */
export async function draagOver(
  tx: Prisma.TransactionClient,
  { van, naar, door, now }: { van: string; naar: string; door: Schrijver; now: Date },
): Promise<number> {
  const rijen = await tx.pagina.findMany({ where: { eigenaar: van }, include: metVersies });
  for (const rij of rijen) {
    const nieuwste = nieuwsteVan(rij);
    const inhoud = { ...inhoudVan(nieuwste), eigenaar: naar };
    const versie = nieuwste.versie + 1;
    await tx.paginaVersie.create({ data: { paginaId: rij.id, ...versieRij(versie, inhoud, door, now) } });
    // what is being written stays unpublished
    const gepubliceerd = rij.gepubliceerd === nieuwste.versie ? versie : rij.gepubliceerd;
    await tx.pagina.update({ where: { id: rij.id }, data: { eigenaar: naar, gepubliceerd } });
  }
  await tx.terugmelding.updateMany({ where: { eigenaar: van, afgehandeldOp: null }, data: { eigenaar: naar } });
  return rijen.length;
}

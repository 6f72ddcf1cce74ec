import type { Prisma } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { metVersies } from './model.ts';
import { schrijfDoor } from './redactie.ts';

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
  for (const rij of rijen) await schrijfDoor(tx, rij, { eigenaar: naar }, door, now);
  await tx.terugmelding.updateMany({ where: { eigenaar: van, afgehandeldOp: null }, data: { eigenaar: naar } });
  return rijen.length;
}

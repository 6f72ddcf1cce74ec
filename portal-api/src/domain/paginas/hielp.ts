import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { leesbaarVoor } from './model.ts';

interface Lezer {
  identificatie: string;
  doelgroep: readonly string[];
}

/** That a page helped somebody. Who said it stays between her and the portal; the owner sees how often. */
export interface Paginahulp {
  /** Says it, or takes it back; false when there is no such page for her. */
  zet(id: string, hielp: boolean, lezer: Lezer): Promise<boolean>;
  /** Whether it helped this reader. */
  hielp(id: string, identificatie: string): Promise<boolean>;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  /** Tells other pages that this reader has open, in the transaction. */
  vertelLezer(tx: Prisma.TransactionClient, identificatie: string): Promise<void>;
}

/** Makes it, on table `pagina_hielp`. */
export function createPaginahulp({ prisma, clock, vertelLezer }: Deps): Paginahulp {
  return {
    async zet(id, hielp, { identificatie, doelgroep }) {
      if (!(await prisma.pagina.findFirst({ where: { id, ...leesbaarVoor(doelgroep) }, select: { id: true } })))
        return false;
      const sleutel = { paginaId: id, medewerker: identificatie };
      await prisma.$transaction(async (tx) => {
        if (hielp)
          await tx.paginaHielp.createMany({ data: [{ ...sleutel, moment: clock.now() }], skipDuplicates: true });
        else await tx.paginaHielp.deleteMany({ where: sleutel });
        await vertelLezer(tx, identificatie);
      });
      return true;
    },
    hielp: async (paginaId, medewerker) => (await prisma.paginaHielp.count({ where: { paginaId, medewerker } })) > 0,
  };
}

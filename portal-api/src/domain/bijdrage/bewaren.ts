import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { beginVan, dagVan } from '../termijnen/kalender.ts';
import { bewaardVanaf } from './periode.ts';

/** How long what people did is kept: as long as they can look at it themselves, and no longer with their name on it than they are here. */
export interface Bijdragebewaring {
  /** Removes what no figure can show any more; gives how much. */
  sweep(): Promise<number>;
  /** Forgets who did it; gives in how many places. */
  vertrek(identificatie: string): Promise<number>;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
}

/** Makes it, for what was finished, tries to reach people, what helped, and what somebody kept of the work list. */
export function createBijdragebewaring({ prisma, clock }: Deps): Bijdragebewaring {
  /** That it was done stays until its time, so that a finished question does not come back; by whom does not. */
  const vergeet = async (wie: string[]): Promise<number> => {
    const van = { where: { medewerker: { in: wie } } };
    const zonderNaam = { ...van, data: { medewerker: '' } };
    const gedaan = await prisma.$transaction([
      prisma.werkAfgerond.updateMany(zonderNaam),
      prisma.werkPoging.updateMany(zonderNaam),
      prisma.paginaHielp.deleteMany(van),
      prisma.werkWeergave.deleteMany(van),
      prisma.werkAgenda.deleteMany(van),
    ]);
    return gedaan.reduce((som, { count }) => som + count, 0);
  };
  return {
    async sweep() {
      const vandaag = dagVan(clock.now());
      const eerste = bewaardVanaf(vandaag);
      const eerder = { where: { moment: { lt: beginVan(eerste) } } };
      const weg = await prisma.$transaction([
        prisma.werkAfgerond.deleteMany({ where: { dag: { lt: eerste } } }),
        prisma.werkPoging.deleteMany(eerder),
        prisma.paginaHielp.deleteMany(eerder),
      ]);
      // whatever was written of somebody after she left, by a page that was still open or before this was so
      const vertrokken = await prisma.medewerker.findMany({
        where: { uitDienst: { lte: vandaag } },
        select: { identificatie: true },
      });
      const vergeten = await vergeet(vertrokken.map(({ identificatie }) => identificatie));
      return weg.reduce((som, { count }) => som + count, vergeten);
    },
    vertrek: (identificatie) => vergeet([identificatie]),
  };
}

import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** Filters that an employee keeps under a name; what they mean is not this part's business. */
export interface Weergave {
  id: string;
  naam: string;
  filter: unknown;
}

/** Saved views of the work list, each of one employee. */
export interface Weergaven {
  /** By name. */
  van(medewerker: string): Promise<Weergave[]>;
  /** Keeps one; of the same name it takes the place. Null when she has too many. */
  bewaar(medewerker: string, naam: string, filter: object, now: Date): Promise<Weergave | null>;
  /** False when it is not hers. */
  verwijder(medewerker: string, id: string): Promise<boolean>;
}

const MEESTE = 20;

/** Makes it, on table `werk_weergave`. */
export function createWeergaven({ prisma }: { prisma: PrismaClient }): Weergaven {
  const select = { id: true, naam: true, filter: true } as const;
  return {
    van: (medewerker) => prisma.werkWeergave.findMany({ where: { medewerker }, orderBy: { naam: 'asc' }, select }),
    async bewaar(medewerker, naam, filter, now) {
      const key = { medewerker_naam: { medewerker, naam } };
      const andere = await prisma.werkWeergave.count({ where: { medewerker, naam: { not: naam } } });
      if (andere >= MEESTE) return null;
      return prisma.werkWeergave.upsert({
        where: key,
        update: { filter: filter as Prisma.InputJsonObject },
        create: { id: randomUUID(), medewerker, naam, filter: filter as Prisma.InputJsonObject, gemaakt: now },
        select,
      });
    },
    async verwijder(medewerker, id) {
      const { count } = await prisma.werkWeergave.deleteMany({ where: { id, medewerker } });
      return count > 0;
    },
  };
}

import type { Formulier } from '@loket/formulieren';
import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import { dagVan } from '../termijnen/kalender.ts';

/** What happens at a page of a form, or to the form as a whole (`begonnen`, `verstuurd`). */
export type Wat = 'begonnen' | 'bereikt' | 'voltooid' | 'hervat' | 'verstuurd';

/** Something to count; `stap` is empty for the form as a whole. */
export interface Voorval {
  stap: string;
  wat: Wat;
}

/** A sum over days. */
export interface Telling extends Voorval {
  formulier: string;
  versie: number;
  aantal: number;
}

/** How far people come in forms, as sums by day: no row says anything of one person. */
export interface Tellingen {
  /** Counts, once for each; never rejects: a form that is filled in does not wait for its statistics. */
  tel(formulier: Pick<Formulier, 'id' | 'versie'>, voorvallen: readonly Voorval[], now: Date): Promise<void>;
  /** Sums from a day on; of one form, or of all. */
  sommen(vanaf: string, formulier?: string): Promise<Telling[]>;
  /** By day: how many were begun and sent of one form. */
  perDag(vanaf: string, formulier: string, versie: number | null): Promise<{ dag: string; wat: Wat; aantal: number }[]>;
  /** Removes what was counted before the day of this moment; gives how many rows. */
  sweep(voor: Date): Promise<number>;
}

interface Deps {
  prisma: Pick<PrismaClient, 'formulierTelling' | '$executeRaw'>;
  log: Pick<Logger, 'warn'>;
}

/** Makes the counters on table `formulier_telling`. */
export function createTellingen({ prisma, log }: Deps): Tellingen {
  return {
    async tel({ id, versie }, voorvallen, now) {
      const dag = dagVan(now);
      // In one order for everybody, so that two who count at once do not wait for each other for ever.
      const eens = new Map(voorvallen.map((een) => [`${een.stap} ${een.wat}`, een]));
      const rijen = [...eens]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { stap, wat }]) => Prisma.sql`(${id}, ${versie}, ${stap}, ${wat}, ${dag}, 1)`);
      if (rijen.length === 0) return;
      try {
        await prisma.$executeRaw`
          insert into formulier_telling (formulier, versie, stap, wat, dag, aantal) values ${Prisma.join(rijen)}
          on conflict (formulier, versie, stap, wat, dag) do update set aantal = formulier_telling.aantal + 1`;
      } catch (error) {
        log.warn({ error }, 'steps of a form were not counted');
      }
    },
    async sommen(vanaf, formulier) {
      const rijen = await prisma.formulierTelling.groupBy({
        by: ['formulier', 'versie', 'stap', 'wat'],
        where: { dag: { gte: vanaf }, ...(formulier !== undefined && { formulier }) },
        _sum: { aantal: true },
      });
      return rijen.map(({ _sum, ...rij }) => ({ ...rij, wat: rij.wat as Wat, aantal: _sum.aantal ?? 0 }));
    },
    async perDag(vanaf, formulier, versie) {
      const rijen = await prisma.formulierTelling.groupBy({
        by: ['dag', 'wat'],
        where: { formulier, stap: '', dag: { gte: vanaf }, ...(versie !== null && { versie }) },
        _sum: { aantal: true },
      });
      return rijen.map(({ dag, wat, _sum }) => ({ dag, wat: wat as Wat, aantal: _sum.aantal ?? 0 }));
    },
    async sweep(voor) {
      return (await prisma.formulierTelling.deleteMany({ where: { dag: { lt: dagVan(voor) } } })).count;
    },
  };
}

import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** Something that an employee finished. Days are calendar days. */
export interface AfgerondeTaak {
  taak: string;
  nummer: string | null;
  handeling: string | null;
  medewerker: string;
  team: string | null;
  gekomen: string | null;
  uiterlijk: string | null;
  afgerond: Date;
  dag: string;
}

/** What was finished here; of this an employee sees her own figures. */
export interface Afgerond {
  /** Notes it, with what the caller writes; false when somebody finished it before. */
  noteer(tx: Pick<Prisma.TransactionClient, 'werkAfgerond'>, taak: AfgerondeTaak): Promise<boolean>;
  /** Which of these were finished. */
  welke(taken: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Makes it, on table `werk_afgerond`. */
export function createAfgerond({ prisma }: { prisma: PrismaClient }): Afgerond {
  return {
    async noteer(tx, taak) {
      const binnenNorm = taak.uiterlijk === null ? null : taak.dag <= taak.uiterlijk;
      const { count } = await tx.werkAfgerond.createMany({ data: [{ ...taak, binnenNorm }], skipDuplicates: true });
      return count === 1;
    },
    async welke(taken) {
      if (taken.length === 0) return new Set();
      const rows = await prisma.werkAfgerond.findMany({ where: { taak: { in: [...taken] } }, select: { taak: true } });
      return new Set(rows.map(({ taak }) => taak));
    },
  };
}

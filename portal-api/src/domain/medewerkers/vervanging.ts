import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { OnLeave } from '../../platform/module.ts';

/** Whoever had the leaver as replacement has none until she chooses another: nobody is sent to who is not there. */
export function createVervanging({ prisma }: { prisma: PrismaClient }): OnLeave {
  return {
    name: 'vervangingen',
    async leave({ identificatie }) {
      const { count } = await prisma.medewerker.updateMany({
        where: { vervanger: identificatie },
        data: { vervanger: null, revisie: { increment: 1 } },
      });
      return count;
    },
  };
}

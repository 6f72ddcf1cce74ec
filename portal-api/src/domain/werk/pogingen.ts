import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';

/** That somebody tried to reach a resident and did not. */
export interface Poging {
  medewerker: string;
  moment: Date;
  notitie: string | null;
}

/** Attempts to reach people, by task. */
export interface Pogingen {
  noteer(taak: string, poging: Poging): Promise<void>;
  /** The newest first. */
  bij(taak: string): Promise<Poging[]>;
}

/** Makes it, on table `werk_poging`; what was written is kept encrypted. */
export function createPogingen({ prisma, keyring }: { prisma: PrismaClient; keyring: Keyring }): Pogingen {
  const context = (taak: string) => `werk-poging ${taak}`;
  return {
    async noteer(taak, { notitie, ...poging }) {
      const sealed = notitie === null ? null : keyring.seal(notitie, context(taak));
      await prisma.werkPoging.create({ data: { id: randomUUID(), taak, ...poging, notitie: sealed } });
    },
    async bij(taak) {
      const rows = await prisma.werkPoging.findMany({ where: { taak }, orderBy: { moment: 'desc' }, take: 20 });
      return rows.map(({ medewerker, moment, notitie }) => ({
        medewerker,
        moment,
        notitie: notitie && keyring.open(notitie, context(taak)),
      }));
    },
  };
}

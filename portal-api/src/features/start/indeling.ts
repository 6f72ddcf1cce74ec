import { StartIndeling } from '@loket/contract';
import type { PrismaClient } from '../../generated/prisma/client.ts';

/** How employees arrange their start page. */
export interface Indelingen {
  van(medewerker: string): Promise<StartIndeling>;
  bewaar(medewerker: string, indeling: StartIndeling, now: Date): Promise<void>;
}

/** Makes it, on table `start_indeling`. Who never arranged anything has an empty list: the app's own order. */
export function createIndelingen({ prisma }: { prisma: PrismaClient }): Indelingen {
  return {
    async van(medewerker) {
      const rij = await prisma.startIndeling.findUnique({ where: { medewerker } });
      return StartIndeling.parse({ kaarten: rij?.kaarten ?? [] });
    },
    async bewaar(medewerker, { kaarten }, now) {
      const data = { kaarten, gewijzigd: now };
      await prisma.startIndeling.upsert({ where: { medewerker }, update: data, create: { medewerker, ...data } });
    },
  };
}

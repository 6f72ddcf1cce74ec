import { randomUUID } from 'node:crypto';
import { type Sjabloon, SjabloonRegel } from '@loket/contract';
import { z } from 'zod';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { OnLeave } from '../../platform/module.ts';
import { gemeente, type Schrijver } from '../redactie/schrijver.ts';

/** Shape of `content/onboarding.json`: by role what newcomers have to do; `*` is everybody. */
export const onboardingBegin = z.record(z.string(), z.array(SjabloonRegel.omit({ id: true })));
type Begin = z.output<typeof onboardingBegin>;

/** For everybody. */
const IEDEREEN = '*';

/** What newcomers have to do, by role; kept by editors. */
export interface Sjablonen {
  /** One for everybody and one for each role, also of roles that have nothing yet. */
  alle(): Promise<Sjabloon[]>;
  /** The lines for somebody with these roles, in order of their day. */
  regelsVoor(rollen: readonly string[]): Promise<SjabloonRegel[]>;
  /** Null for a role that is not there; `ingehaald`: it was saved meanwhile. */
  bewaar(
    rol: string,
    revisie: number | null,
    regels: SjabloonRegel[],
    door: Schrijver,
  ): Promise<Sjabloon | 'ingehaald' | null>;
  /** Lines that name a leaver go to who takes over, or else to who manages the newcomer. */
  onLeave: OnLeave;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  rollen: readonly { code: string; naam: string }[];
  /** What a new portal begins with, read while there is no template. */
  begin: Begin;
}

/** Makes the templates on table `onboarding_sjabloon`. */
export function createSjablonen({ prisma, clock, rollen, begin }: Deps): Sjablonen {
  const namen = new Map([[IEDEREEN, 'Iedereen'], ...rollen.map(({ code, naam }) => [code, naam] as const)]);
  const vul = async () => {
    if ((await prisma.onboardingSjabloon.count()) > 0) return;
    const data = Object.entries(begin).map(([rol, regels]) => ({
      rol,
      regels: regels.map((regel) => ({ ...regel, id: randomUUID() })),
      gewijzigdOp: clock.now(),
      door: gemeente.identificatie,
      naam: gemeente.naam,
    }));
    // two processes that start at the same moment: the second finds them there
    await prisma.onboardingSjabloon.createMany({ data, skipDuplicates: true });
  };
  const alle = async () => {
    await vul();
    const rijen = await prisma.onboardingSjabloon.findMany();
    return [...namen].map(([rol, naam]): Sjabloon => {
      const rij = rijen.find((een) => een.rol === rol);
      if (!rij) return { rol, naam, revisie: null, regels: [], gewijzigd: null };
      const { revisie, gewijzigdOp } = rij;
      const regels = rij.regels as SjabloonRegel[];
      return { rol, naam, revisie, regels, gewijzigd: { door: rij.naam, op: gewijzigdOp.toISOString() } };
    });
  };
  return {
    alle,
    async regelsVoor(eigen) {
      const sjablonen = (await alle()).filter(({ rol }) => rol === IEDEREEN || eigen.includes(rol));
      return sjablonen.flatMap(({ regels }) => regels).toSorted((a, b) => a.dagen - b.dagen);
    },
    async bewaar(rol, revisie, regels, { identificatie, naam }) {
      if (!namen.has(rol)) return null;
      await vul();
      const data = { regels, gewijzigdOp: clock.now(), door: identificatie, naam };
      if (revisie === null) {
        const { count } = await prisma.onboardingSjabloon.createMany({
          data: [{ rol, ...data }],
          skipDuplicates: true,
        });
        if (count === 0) return 'ingehaald';
      } else {
        const { count } = await prisma.onboardingSjabloon.updateMany({
          where: { rol, revisie },
          data: { ...data, revisie: { increment: 1 } },
        });
        if (count === 0) return 'ingehaald';
      }
      return (await alle()).find((een) => een.rol === rol) ?? null;
    },
    onLeave: {
      name: 'regels in lijsten voor nieuwe collega’s',
      async leave({ identificatie, opvolger }, now) {
        const van = `mens:${identificatie}`;
        const naar = opvolger ? `mens:${opvolger.identificatie}` : 'leidinggevende';
        return prisma.$transaction(async (tx) => {
          let aantal = 0;
          // an editor who saves at the same moment comes after, and hears that her page is behind
          const rijen = await tx.$queryRaw<{ rol: string; regels: SjabloonRegel[] }[]>`
            select rol, regels from onboarding_sjabloon for update`;
          for (const { rol, regels } of rijen) {
            const hare = regels.filter(({ wie }) => wie === van).length;
            if (hare === 0) continue;
            const data = {
              regels: regels.map((regel) => (regel.wie === van ? { ...regel, wie: naar } : regel)),
              revisie: { increment: 1 },
              gewijzigdOp: now,
              door: gemeente.identificatie,
              naam: gemeente.naam,
            };
            await tx.onboardingSjabloon.update({ where: { rol }, data });
            aantal += hare;
          }
          return aantal;
        });
      },
    },
  };
}

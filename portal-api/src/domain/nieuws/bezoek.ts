import type { DataSubject } from '../../access/grant.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';
import type { Gezien } from './gezien.ts';

interface Langsgekomen {
  bezoeker: DataSubject;
  betrokkene: DataSubject;
  /** The latest end of the running session: it tells one visit from the next. */
  sessie: Date;
  /** The page asked by itself: nobody has seen what it shows. */
  onbemand: boolean;
}

/** The visit before this one, and what was seen until now in this one. */
export interface VorigBezoek {
  /** When it ended; null at the first. */
  moment: Date | null;
  /** How everything stood then; null when nobody knows. */
  gezien: Gezien | null;
  nu: Gezien | null;
}

type Wie = Pick<Langsgekomen, 'bezoeker' | 'betrokkene'>;

/** Since when things are new to somebody. One visit is one login: what is new stays so until she comes back. */
export interface Bezoek {
  /** Notes the visit and gives the one before it. */
  langs(bezoek: Langsgekomen, now: Date): Promise<VorigBezoek>;
  /** Keeps how things stood when she saw them; `heel` when it is everything, so that what is not in it is gone. */
  onthoud(wie: Wie, gezien: Gezien, heel: boolean): Promise<void>;
  sweep(voor: Date): Promise<number>;
  personalData: PersonalData;
}

/** Makes the visits on table `bezoek`: one statement a time. */
export function createBezoek({ prisma, pseudonym }: { prisma: PrismaClient; pseudonym: Pseudonym }): Bezoek {
  const wie = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  return {
    async langs({ bezoeker, betrokkene, sessie, onbemand }, now) {
      const [rij] = await prisma.$queryRaw<{ vorig: Date | null; toen: Gezien | null; nu: Gezien | null }[]>`
        insert into bezoek as b (bezoeker, betrokkene, sessie, laatst)
        values (${wie(bezoeker)}, ${wie(betrokkene)}, ${sessie}, ${now})
        on conflict (bezoeker, betrokkene) do update set
          vorig = case when b.sessie = excluded.sessie then b.vorig else b.laatst end,
          vorig_gezien = case when b.sessie = excluded.sessie then b.vorig_gezien else b.gezien end,
          sessie = excluded.sessie,
          laatst = case when ${onbemand} then b.laatst else greatest(b.laatst, excluded.laatst) end
        returning vorig, vorig_gezien toen, gezien nu`;
      return { moment: rij?.vorig ?? null, gezien: rij?.toen ?? null, nu: rij?.nu ?? null };
    },
    async onthoud({ bezoeker, betrokkene }, gezien, heel) {
      const nieuw = JSON.stringify(gezien);
      await prisma.$executeRaw`
        update bezoek set gezien = case when ${heel} then '{}'::jsonb else coalesce(gezien, '{}'::jsonb) end || ${nieuw}::jsonb
        where bezoeker = ${wie(bezoeker)} and betrokkene = ${wie(betrokkene)}`;
    },
    async sweep(voor) {
      const { count } = await prisma.bezoek.deleteMany({ where: { laatst: { lt: voor } } });
      return count;
    },
    personalData: {
      name: 'bezoek',
      export: async (subject) => {
        const rijen = await prisma.bezoek.findMany({ where: { bezoeker: wie(subject) } });
        return rijen.map(({ laatst, vorig }) => {
          return { laatst: laatst.toISOString(), vorig: vorig?.toISOString() ?? null };
        });
      },
      erase: async (subject) => {
        const zelf = wie(subject);
        const { count } = await prisma.bezoek.deleteMany({ where: { OR: [{ bezoeker: zelf }, { betrokkene: zelf }] } });
        return count;
      },
    },
  };
}

import type { DataSubject } from '../../access/grant.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';

/** An answer is called new this long; a file of years that is opened for the first time is not full of news. */
const NIEUW_DAGEN = 30;
/** After that nobody asks any more whether it was read. */
const BEWAAR_DAGEN = 60;
const DAG = 86_400_000;

/** Which answers somebody read. */
export interface GelezenAntwoorden {
  /** Whether an answer was read, or is too old to be news. */
  van(subject: DataSubject): Promise<(antwoord: string, moment: string | null) => boolean>;
  noteer(subject: DataSubject, antwoorden: readonly string[]): Promise<void>;
  /** Forgets what is no news any more; gives how many. */
  sweep(): Promise<number>;
  personalData: PersonalData;
}

interface Deps {
  prisma: Pick<PrismaClient, 'antwoordGelezen'>;
  pseudonym: Pseudonym;
  clock: Clock;
}

/** Keeps them in table `antwoord_gelezen`. */
export function createGelezenAntwoorden({ prisma, pseudonym, clock }: Deps): GelezenAntwoorden {
  const wie = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  const geleden = (dagen: number) => new Date(clock.now().getTime() - dagen * DAG);
  return {
    async van(subject) {
      const rows = await prisma.antwoordGelezen.findMany({ where: { betrokkene: wie(subject) } });
      const gelezen = new Set(rows.map(({ antwoord }) => antwoord));
      const nieuwVanaf = geleden(NIEUW_DAGEN).toISOString();
      return (antwoord, moment) => gelezen.has(antwoord) || moment === null || tijd(moment) < nieuwVanaf;
    },
    async noteer(subject, antwoorden) {
      const betrokkene = wie(subject);
      const data = antwoorden.map((antwoord) => ({ betrokkene, antwoord, gelezen: clock.now() }));
      await prisma.antwoordGelezen.createMany({ data, skipDuplicates: true });
    },
    async sweep() {
      const { count } = await prisma.antwoordGelezen.deleteMany({ where: { gelezen: { lt: geleden(BEWAAR_DAGEN) } } });
      return count;
    },
    personalData: {
      name: 'vragen',
      async export(subject) {
        const rows = await prisma.antwoordGelezen.findMany({ where: { betrokkene: wie(subject) } });
        return rows.map(({ antwoord, gelezen }) => ({ gelezenAntwoord: antwoord, gelezen: gelezen.toISOString() }));
      },
      async erase(subject) {
        return (await prisma.antwoordGelezen.deleteMany({ where: { betrokkene: wie(subject) } })).count;
      },
    },
  };
}

/** Comparable, whatever the offset it was written with; rubbish is older than everything. */
function tijd(moment: string): string {
  const datum = new Date(moment);
  return Number.isNaN(datum.getTime()) ? '' : datum.toISOString();
}

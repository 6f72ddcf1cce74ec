import type { Afspraakherinnering as Rij, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { PersonalData } from '../../platform/module.ts';
import { beginVan, dagVan, plusDagen } from '../termijnen/kalender.ts';

type Tx = Pick<Prisma.TransactionClient, 'afspraakherinnering'>;

/** An appointment, as far as reminding goes. */
interface Moment {
  id: string;
  /** ISO 8601. */
  begin: string;
}

export interface Herinnering {
  id: string;
  wie: DataSubject;
  begin: Date;
}

/** Of which appointments people are reminded the day before. */
export interface Herinneringen {
  /** Remembers to remind; anew when it was moved, and not when the day before has come already. */
  zet(tx: Tx, wie: DataSubject, afspraak: Moment): Promise<void>;
  /** No longer reminds of it. */
  wis(tx: Tx, id: string): Promise<void>;
  /** Of which somebody has to be reminded now. */
  aanDeBeurt(now: Date, hoogstens: number): Promise<Herinnering[]>;
  /** Notes that it was done, or need not be; false when it was before, or it was moved meanwhile. */
  klaar(tx: Tx, een: Herinnering): Promise<boolean>;
  /** Removes what began before a moment; gives how many. */
  sweep(voor: Date): Promise<number>;
  personalData: PersonalData;
}

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
  pseudonym: Pseudonym;
  clock: Clock;
}

/** In the morning, so that there is a day to move it. */
const OCHTEND_MS = 9 * 3_600_000;

/** Keeps them in table `afspraakherinnering`; who it is, is encrypted and bound to its row. */
export function createHerinneringen({ prisma, keyring, pseudonym, clock }: Deps): Herinneringen {
  const zegel = (id: string) => `afspraakherinnering:${id}`;
  const van = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  const lees = ({ id, wie, begin }: Rij): Herinnering[] => {
    const text = keyring.open(wie, zegel(id));
    return text === null ? [] : [{ id, begin, wie: JSON.parse(text) as DataSubject }];
  };
  return {
    async zet(tx, wie, { id, begin: iso }) {
      const begin = new Date(iso);
      const op = new Date(beginVan(plusDagen(dagVan(begin), -1)).getTime() + OCHTEND_MS);
      const nieuw = { betrokkene: van(wie), wie: keyring.seal(JSON.stringify(wie), zegel(id)), begin, op };
      if (op <= clock.now()) {
        // Who makes one for tomorrow has just been told of it.
        await tx.afspraakherinnering.deleteMany({ where: { id, begin: { not: begin } } });
        return;
      }
      const { count } = await tx.afspraakherinnering.createMany({ data: [{ id, ...nieuw }], skipDuplicates: true });
      if (count > 0) return;
      const where = { id, begin: { not: begin } };
      await tx.afspraakherinnering.updateMany({ where, data: { ...nieuw, herinnerd: null } });
    },
    async wis(tx, id) {
      await tx.afspraakherinnering.deleteMany({ where: { id } });
    },
    async aanDeBeurt(now, hoogstens) {
      const where = { herinnerd: null, op: { lte: now }, begin: { gt: now } };
      const orderBy = { op: 'asc' as const };
      return (await prisma.afspraakherinnering.findMany({ where, orderBy, take: hoogstens })).flatMap(lees);
    },
    async klaar(tx, { id, begin }) {
      const where = { id, begin, herinnerd: null };
      return (await tx.afspraakherinnering.updateMany({ where, data: { herinnerd: clock.now() } })).count > 0;
    },
    async sweep(voor) {
      return (await prisma.afspraakherinnering.deleteMany({ where: { begin: { lt: voor } } })).count;
    },
    personalData: {
      name: 'afspraakherinneringen',
      async export(wie) {
        const rows = await prisma.afspraakherinnering.findMany({
          where: { betrokkene: van(wie) },
          orderBy: { begin: 'asc' },
        });
        return rows.map(({ begin, herinnerd }) => ({
          afspraak: begin.toISOString(),
          herinnerd: herinnerd?.toISOString() ?? null,
        }));
      },
      async erase(wie) {
        return (await prisma.afspraakherinnering.deleteMany({ where: { betrokkene: van(wie) } })).count;
      },
    },
  };
}

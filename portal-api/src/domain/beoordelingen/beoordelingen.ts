import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Clock } from '../../platform/clock.ts';
import { dagVan, maandagVan, plusDagen } from '../termijnen/kalender.ts';

/** After what it was asked. */
export type Stap = 'formulier' | 'zaak';

/** What is judged; of the form only when it was asked after one. */
export interface Onderwerp {
  stap: Stap;
  zaaktype: string;
  formulier: string | null;
  versie: number | null;
}

export interface NieuweBeoordeling extends Onderwerp {
  score: number;
  /** Empty when nothing was written, or when it goes along as a question. */
  reden: string;
  antwoord: boolean;
}

export type BeoordelingTransaction = Pick<Prisma.TransactionClient, 'beoordeling' | 'beoordelingMerk'>;

/**
 * What people think, without who: two tables that know nothing of each other. One says of what was asked already, the
 * other what was answered.
 */
export interface Beoordelingen {
  /** Whether it was answered or skipped before. */
  gevraagd(merk: string): Promise<boolean>;
  /** Marks that it need not be asked again; false when it was marked before. */
  markeer(tx: BeoordelingTransaction, merk: string): Promise<boolean>;
  bewaar(tx: BeoordelingTransaction, nieuw: NieuweBeoordeling): Promise<void>;
  /** What somebody wrote; null when it is gone or cannot be opened. */
  leesReden(rij: { id: string; reden: Uint8Array | null }): string | null;
  /** Throws away what somebody wrote; false when there is nothing. */
  wisReden(id: string): Promise<boolean>;
  /**
   * Writes all marks anew, at once and in the order of their hashes: how a table lies on disk and which transaction
   * wrote a row then tells nothing of which answer came with which mark. Gives how many.
   */
  meng(): Promise<number>;
  /** Removes what is too old: reasons after half a year, scores after two years, marks when they are over. */
  sweep(): Promise<number>;
}

interface Deps {
  prisma: Pick<PrismaClient, 'beoordeling' | 'beoordelingMerk' | '$executeRaw'>;
  keyring: Keyring;
  clock: Clock;
}

const REDENEN_WEKEN = 26;
const SCORES_WEKEN = 110;
/** Longer than a receipt is kept and a closed case is asked about. */
const MERK_DAGEN = 400;

/** What a reason is bound to. */
export const redenPlek = (id: string) => `beoordeling.reden:${id}`;

/** Makes the store on tables `beoordeling` and `beoordeling_merk`. */
export function createBeoordelingen({ prisma, keyring, clock }: Deps): Beoordelingen {
  const week = (terug = 0) => plusDagen(maandagVan(dagVan(clock.now())), -7 * terug);
  return {
    async gevraagd(merk) {
      return (await prisma.beoordelingMerk.count({ where: { merk } })) > 0;
    },
    async markeer(tx, merk) {
      const data = [{ merk, vervalt: eersteVanMaandNa(plusDagen(dagVan(clock.now()), MERK_DAGEN)) }];
      return (await tx.beoordelingMerk.createMany({ data, skipDuplicates: true })).count === 1;
    },
    async bewaar(tx, { stap, zaaktype, formulier, versie, score, reden, antwoord }) {
      const id = randomUUID();
      const sealed = reden === '' ? null : keyring.seal(reden, redenPlek(id));
      await tx.beoordeling.create({
        data: { id, stap, zaaktype, formulier, versie, score, reden: sealed, antwoord, week: week() },
      });
    },
    leesReden: ({ id, reden }) => reden && keyring.open(reden, redenPlek(id)),
    async wisReden(id) {
      const where = { id, reden: { not: null } };
      return (await prisma.beoordeling.updateMany({ where, data: { reden: null } })).count === 1;
    },
    meng: () => prisma.$executeRaw`
      with weg as (delete from beoordeling_merk returning merk, vervalt)
      insert into beoordeling_merk (merk, vervalt) select merk, vervalt from weg order by merk`,
    async sweep() {
      const oud = { week: { lt: week(REDENEN_WEKEN) }, reden: { not: null } };
      const removed = await Promise.all([
        prisma.beoordeling.updateMany({ where: oud, data: { reden: null } }),
        prisma.beoordeling.deleteMany({ where: { week: { lt: week(SCORES_WEKEN) } } }),
        prisma.beoordelingMerk.deleteMany({ where: { vervalt: { lte: clock.now() } } }),
      ]);
      return removed.reduce((sum, { count }) => sum + count, 0);
    },
  };
}

function eersteVanMaandNa(dag: string): Date {
  const [jaar = 0, maand = 0] = dag.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand, 1));
}

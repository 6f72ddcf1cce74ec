import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../clock.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { Pseudonym } from '../crypto/pseudonym.ts';
import { Ingehaald } from './bezorger.ts';
import type { NieuweZending, Stand, Zending } from './outbox.ts';

export type OutboxTransaction = Pick<Prisma.TransactionClient, 'zending' | '$executeRaw'>;

/** An attempt that was begun: nobody else delivers this row until it ends, or stays silent for too long. */
export interface Attempt {
  id: string;
  soort: string;
  poging: number;
  /** Attempts in a row that got nowhere. */
  vergeefs: number;
  ontvangen: Date;
  inhoud: unknown;
  acting: unknown;
  stappen: Record<string, unknown>;
}

/** An attempt says every few seconds that it is alive (`extend`); one that is silent this long is over. */
const LEASE_SECONDS = 10;
/** A row that should have been tried this long ago and was not has lost its job. */
const ASLEEP_MS = 60_000;
/** Delivered is at the register; the copy here goes. What failed stays longer, for the talk about it. */
const KEEP_DELIVERED_MS = 30 * 86_400_000;
const KEEP_FAILED_MS = 180 * 86_400_000;

/** Under whose name a row is that is nobody's. */
const NIEMAND = 'niemand';

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
  pseudonym: Pseudonym;
  clock: Clock;
}

/** The rows of table `zending`: reading, claiming and ending, with everything about persons sealed. */
export function createRows({ prisma, keyring, pseudonym, clock }: Deps) {
  const seal = (veld: string, id: string, value: unknown) =>
    keyring.seal(JSON.stringify(value ?? null), `zending:${veld}:${id}`);
  const open = (veld: string, id: string, sealed: Uint8Array | null): unknown => {
    const text = sealed && keyring.open(sealed, `zending:${veld}:${id}`);
    return text ? (JSON.parse(text) as unknown) : null;
  };
  /** Writes only as long as this attempt is the last one. */
  const asOwner = async (
    tx: OutboxTransaction,
    { id, poging }: Pick<Attempt, 'id' | 'poging'>,
    data: Prisma.ZendingUpdateManyMutationInput,
  ) => {
    const { count } = await tx.zending.updateMany({ where: { id, poging, stand: 'wacht' }, data });
    if (count === 0) throw new Ingehaald();
  };

  return {
    async insert<Wie>(tx: OutboxTransaction, zending: NieuweZending<Wie>) {
      const { soort, acting, inhoud, id = randomUUID() } = zending;
      const van = zending.betrokkene;
      const betrokkene = van ? pseudonym(van.soort, van.waarde) : NIEMAND;
      const now = clock.now();
      const sealed = seal('inhoud', id, { acting, inhoud });
      const data = { id, soort, betrokkene, inhoud: sealed, ontvangen: now, volgende: now };
      const { count } = await tx.zending.createMany({ data: [data], skipDuplicates: true });
      if (count === 0) {
        const known = await tx.zending.findUnique({ where: { id }, select: { betrokkene: true, soort: true } });
        if (known?.betrokkene !== betrokkene || known.soort !== soort) throw new Error('this id belongs to another');
      }
      return { id, nieuw: count > 0 };
    },

    /** Begins an attempt; null when it has ended, or when another one is busy with it. */
    async claim(id: string): Promise<Attempt | null> {
      const claimed = await prisma.$executeRaw`update zending
        set poging = poging + 1, bezig_tot = now() + make_interval(secs => ${LEASE_SECONDS}::double precision)
        where id = ${id} and stand = 'wacht' and (bezig_tot is null or bezig_tot < now())`;
      if (claimed === 0) return null;
      const row = await prisma.zending.findUniqueOrThrow({ where: { id } });
      const content = open('inhoud', id, row.inhoud) as { acting: unknown; inhoud: unknown } | null;
      if (!content) throw new Error('a row of the outbox cannot be read: its key is gone or it was changed');
      const stappen = (open('stappen', id, row.stappen) ?? {}) as Record<string, unknown>;
      const { soort, poging, vergeefs, ontvangen } = row;
      return { id, soort, poging, vergeefs, ontvangen, ...content, stappen };
    },
    /** Says that the attempt is alive. @throws Ingehaald */
    async extend({ id, poging }: Attempt): Promise<void> {
      const extended = await prisma.$executeRaw`update zending
        set bezig_tot = now() + make_interval(secs => ${LEASE_SECONDS}::double precision)
        where id = ${id} and poging = ${poging} and stand = 'wacht'`;
      if (extended === 0) throw new Ingehaald();
    },
    /** Remembers the steps so far. @throws Ingehaald */
    remember: (attempt: Attempt, stappen: Record<string, unknown>) =>
      asOwner(prisma, attempt, { stappen: seal('stappen', attempt.id, stappen) }),
    /** Notes the end. @throws Ingehaald */
    end: (tx: OutboxTransaction, attempt: Attempt, stand: Stand, { reden, uitkomst }: EndFacts) =>
      asOwner(tx, attempt, {
        stand,
        reden,
        bezigTot: null,
        afgerond: clock.now(),
        stappen: null,
        uitkomst: uitkomst === undefined ? null : seal('uitkomst', attempt.id, uitkomst),
      }),
    /** Lets go of it until `volgende`. @throws Ingehaald */
    release: (tx: OutboxTransaction, attempt: Attempt, { volgende, vergeefs, stap, storing }: Release) =>
      asOwner(tx, attempt, { bezigTot: null, volgende, vergeefs, stap, storing }),
    /** Lets one that waits go now; false when there is none that waits. */
    async hurry(tx: OutboxTransaction, id: string, now: Date, soorten?: readonly string[]): Promise<boolean> {
      const where = { id, stand: 'wacht', ...(soorten && { soort: { in: [...soorten] } }) };
      return (await tx.zending.updateMany({ where, data: { volgende: now, vergeefs: 0 } })).count > 0;
    },
    /** What was received before a moment and still waits, the oldest first. */
    async waiting(soort: string, voor: Date, hoogstens: number): Promise<Wachtende[]> {
      const rows = await prisma.zending.findMany({
        where: { soort, stand: 'wacht', ontvangen: { lt: voor } },
        select: { id: true, poging: true, stap: true, storing: true, ontvangen: true, volgende: true, inhoud: true },
        orderBy: { ontvangen: 'asc' },
        take: hoogstens,
      });
      return rows.map(({ inhoud, ...row }) => ({
        ...row,
        inhoud: (open('inhoud', row.id, inhoud) as { inhoud: unknown } | null)?.inhoud ?? null,
      }));
    },
    countWaiting: (soort: string, voor: Date) =>
      prisma.zending.count({ where: { soort, stand: 'wacht', ontvangen: { lt: voor } } }),

    async standOf(id: string): Promise<{ stand: Stand; bezigTot: Date | null } | null> {
      const row = await prisma.zending.findUnique({ where: { id }, select: { stand: true, bezigTot: true } });
      return row && { stand: row.stand as Stand, bezigTot: row.bezigTot };
    },
    async of(betrokkene: string, { soort, id }: { soort?: string | undefined; id?: string }): Promise<Zending[]> {
      const where = { betrokkene, ...(soort && { soort }), ...(id && { id }) };
      const rows = await prisma.zending.findMany({ where, orderBy: { ontvangen: 'desc' } });
      return rows.map((row) => ({
        id: row.id,
        soort: row.soort,
        stand: row.stand as Stand,
        reden: row.reden,
        inhoud: (open('inhoud', row.id, row.inhoud) as { inhoud: unknown } | null)?.inhoud ?? null,
        uitkomst: open('uitkomst', row.id, row.uitkomst),
        ontvangen: row.ontvangen,
        afgerond: row.afgerond,
      }));
    },
    /** Rows whose time has come and that nobody delivers. */
    async asleep(now: Date): Promise<string[]> {
      const since = new Date(now.getTime() - ASLEEP_MS);
      const rows = await prisma.$queryRaw<{ id: string }[]>`select id from zending
        where stand = 'wacht' and volgende < ${since} and (bezig_tot is null or bezig_tot < now())
        order by volgende limit 500`;
      return rows.map(({ id }) => id);
    },
    async removeOld(now: Date): Promise<number> {
      const before = (ms: number) => ({ lt: new Date(now.getTime() - ms) });
      const { count } = await prisma.zending.deleteMany({
        where: {
          OR: [
            { stand: 'bezorgd', afgerond: before(KEEP_DELIVERED_MS) },
            { stand: 'mislukt', afgerond: before(KEEP_FAILED_MS) },
          ],
        },
      });
      return count;
    },
  };
}

export type Rows = ReturnType<typeof createRows>;

interface Release {
  volgende: Date;
  vergeefs: number;
  stap: string | null;
  storing: string;
}

/** Something that waits. */
export interface Wachtende {
  id: string;
  poging: number;
  /** The step at which the last attempt stopped. */
  stap: string | null;
  /** What was wrong: a register and a kind of error, nothing personal. */
  storing: string | null;
  ontvangen: Date;
  volgende: Date;
  /** What was sent: to know what it belongs to, not to show. */
  inhoud: unknown;
}

interface EndFacts {
  reden: string | null;
  uitkomst?: unknown;
}

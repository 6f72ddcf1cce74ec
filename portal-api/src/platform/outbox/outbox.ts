import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../clock.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { Pseudonym } from '../crypto/pseudonym.ts';
import type { DataSubject } from '../data-subject.ts';
import type { Logger } from '../logging/logger.ts';
import type { Queue, Tasks } from '../queue/queue.ts';
import type { Bezorger } from './bezorger.ts';
import { createDeliveries, type OpenDelivery } from './deliver.ts';
import { createRows, type OutboxTransaction, type Wachtende } from './rows.ts';

/** Where something stands: still to be delivered, delivered, or refused for good. */
export type Stand = 'wacht' | 'bezorgd' | 'mislukt';

/** Something to be delivered to a register. */
export interface NieuweZending<Wie> {
  /** Which deliverer brings it (`Bezorger.soort`). */
  soort: string;
  /** Whose it is; the screen of this person shows where it stands. Null when nobody knows. */
  betrokkene: DataSubject | null;
  /** Who sends it: it is delivered under her name, also when she has logged out. */
  acting: Wie;
  /** Everything that the deliverer needs, as JSON; stored encrypted. */
  inhoud: object;
  /** A key of one's own makes sending twice harmless: the second time nothing happens. */
  id?: string;
}

/** Something that was sent, as its sender may see it. */
export interface Zending {
  id: string;
  soort: string;
  stand: Stand;
  /** Why it was refused for good: a code. */
  reden: string | null;
  /** What was sent. */
  inhoud: unknown;
  /** What the deliverer gave back. */
  uitkomst: unknown;
  ontvangen: Date;
  afgerond: Date | null;
}

/**
 * What a resident sends is first ours, then delivered: the row is the truth, in the caller's own transaction together
 * with the job that wakes it. Delivery is tried until it succeeds or the register refuses it for good.
 */
export interface Outbox<Wie> {
  /** Keeps it. `nieuw` is false when this id was put before. */
  put(tx: OutboxTransaction, zending: NieuweZending<Wie>): Promise<{ id: string; nieuw: boolean }>;
  /** Delivers it now, after the transaction of `put`; gives where it stands when it is done or patience has run out. */
  deliverNow(id: string, patienceMs: number): Promise<Stand>;
  /** All that was sent for this person, newest first. */
  standen(betrokkene: DataSubject, soort?: string): Promise<Zending[]>;
  /** One that was sent for this person; null when there is none. */
  zending(betrokkene: DataSubject, id: string): Promise<Zending | null>;
  /** What was received before a moment and still waits, the oldest first, and how many there are. */
  wachtend(soort: string, voor: Date, hoogstens: number): Promise<{ items: Wachtende[]; aantal: number }>;
  /** Marks what was received before a moment, still waits and was not marked before; gives how many. */
  meldVast(soort: string, voor: Date): Promise<number>;
  /** Tries one that waits now; false when there is none (of these kinds) that waits. */
  probeerNu(id: string, soorten?: readonly string[]): Promise<boolean>;
  /** Removes what is no longer needed and was not left waiting; gives how many rows. For the removal of an account. */
  forget(betrokkene: DataSubject): Promise<number>;
  /** The task that delivers; for the queue. */
  tasks: Tasks;
  /** Wakes what waits without a job and removes what is long done; gives how many rows. */
  sweep(): Promise<number>;
  /** Waits for deliveries that run; they are told to break off. */
  stop(): Promise<void>;
}

export interface OutboxDeps<Wie, Grant> {
  prisma: PrismaClient;
  keyring: Keyring;
  pseudonym: Pseudonym;
  clock: Clock;
  log: Logger;
  queue: Pick<Queue, 'add'>;
  /** The deliverers of all features, asked at the first delivery. */
  bezorgers: () => readonly Bezorger<Grant>[];
  /** Lets somebody act who is not here: makes her grant, and writes the processing log (`access/bezorging.ts`). */
  open: OpenDelivery<Wie, Grant>;
  /** Whether a register refused for good, and why; null when trying again makes sense. */
  refusedForGood: (error: unknown) => string | null;
}

/** Makes the outbox on table `zending`. */
export function createOutbox<Wie, Grant>(deps: OutboxDeps<Wie, Grant>): Outbox<Wie> {
  const { prisma, pseudonym, clock, queue } = deps;
  const rows = createRows(deps);
  const deliveries = createDeliveries(deps, rows);
  const wake = (tx: OutboxTransaction, id: string, runAt?: Date) =>
    queue.add(tx, 'bezorgen', { id }, { key: `bezorgen:${id}`, ...(runAt && { runAt }) });

  return {
    async put(tx, zending) {
      const kept = await rows.insert(tx, zending);
      if (kept.nieuw) await wake(tx, kept.id);
      return kept;
    },
    deliverNow: deliveries.deliverNow,
    standen: (betrokkene, soort) => rows.of(pseudonym(betrokkene.soort, betrokkene.waarde), { soort }),
    async zending(betrokkene, id) {
      const [found] = await rows.of(pseudonym(betrokkene.soort, betrokkene.waarde), { id });
      return found ?? null;
    },
    async wachtend(soort, voor, hoogstens) {
      const [items, aantal] = await Promise.all([rows.waiting(soort, voor, hoogstens), rows.countWaiting(soort, voor)]);
      return { items, aantal };
    },
    async meldVast(soort, voor) {
      const where: Prisma.ZendingWhereInput = { soort, stand: 'wacht', gemeld: null, ontvangen: { lt: voor } };
      return (await prisma.zending.updateMany({ where, data: { gemeld: clock.now() } })).count;
    },
    probeerNu: (id, soorten) =>
      prisma.$transaction(async (tx) => {
        const waits = await rows.hurry(tx, id, clock.now(), soorten);
        if (waits) await wake(tx, id);
        return waits;
      }),
    async forget(betrokkene) {
      const where: Prisma.ZendingWhereInput = {
        betrokkene: pseudonym(betrokkene.soort, betrokkene.waarde),
        stand: { not: 'wacht' },
      };
      return (await prisma.zending.deleteMany({ where })).count;
    },
    tasks: { bezorgen: ({ id }) => deliveries.task(String(id)) },
    async sweep() {
      const asleep = await rows.asleep(clock.now());
      for (const id of asleep) await wake(prisma, id);
      return asleep.length + (await rows.removeOld(clock.now()));
    },
    stop: deliveries.stop,
  };
}

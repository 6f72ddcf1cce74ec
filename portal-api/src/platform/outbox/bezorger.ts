import type { z } from 'zod';
import type { OutboxTransaction } from './rows.ts';
import type { Stand } from './outbox.ts';

/**
 * A step of a delivery, remembered once it is done: a next attempt gets its result and does not do it again. What it
 * gives back must be JSON. A process may be killed between doing and remembering, so a step that creates something does
 * so under a key of our own and first looks whether it is there (`opnieuw` says that this may be so).
 */
export type Stap = <T>(naam: string, doe: (opnieuw: boolean) => Promise<T>) => Promise<T>;

/** What a deliverer gets besides what was sent. */
export interface Bezorging<Grant> {
  /** The id of what was sent: a key of our own that never changes. */
  id: string;
  /** Of who sent it. */
  grant: Grant;
  stap: Stap;
  /** Aborted when the portal stops or another attempt took over. */
  signal: AbortSignal;
  /** When it was received from the resident; this, not the time of delivery, is the date that counts (Awb 4:1, 6:9). */
  ontvangen: Date;
  /** The first is 1. */
  poging: number;
}

/** What is known when a delivery has ended. */
export interface Afloop<Inhoud> {
  id: string;
  inhoud: Inhoud;
  stand: Exclude<Stand, 'wacht'>;
  reden: string | null;
  uitkomst: unknown;
}

/** Brings one kind of thing to its register. */
export interface Bezorger<Grant> {
  soort: string;
  /** Never refused for good: whatever a register says, it is tried again until somebody has put it right. */
  volhardend?: boolean;
  deliver(inhoud: unknown, bezorging: Bezorging<Grant>): Promise<unknown>;
  settled?(tx: OutboxTransaction, afloop: Afloop<unknown>): Promise<void>;
}

interface Given<Inhoud, Grant> {
  soort: string;
  /** Shape of what was sent; what was written by an older version must still fit. */
  inhoud: z.ZodType<Inhoud>;
  volhardend?: boolean;
  /**
   * Delivers. Throws `Afgewezen` when it can never succeed; any other error means that it is tried again. What it gives
   * back (JSON) is kept for the screen.
   */
  deliver(inhoud: Inhoud, bezorging: Bezorging<Grant>): Promise<unknown>;
  /** Told in the same transaction in which the end is noted; for tables of one's own and to push to open pages. */
  settled?(tx: OutboxTransaction, afloop: Afloop<Inhoud>): Promise<void>;
}

/** Makes a deliverer whose content is checked when it comes back from the table. */
export function bezorger<Inhoud, Grant>({
  soort,
  inhoud,
  volhardend = false,
  deliver,
  settled,
}: Given<Inhoud, Grant>): Bezorger<Grant> {
  return {
    soort,
    volhardend,
    deliver: (given, bezorging) => deliver(inhoud.parse(given), bezorging),
    ...(settled && {
      settled: (tx: OutboxTransaction, afloop: Afloop<unknown>) =>
        settled(tx, { ...afloop, inhoud: inhoud.parse(afloop.inhoud) }),
    }),
  };
}

/** Thrown by a deliverer when trying again makes no sense; `reden` is a code that the screen has words for. */
export class Afgewezen extends Error {
  readonly reden: string;
  constructor(reden: string, options?: ErrorOptions) {
    super(reden, options);
    this.name = 'Afgewezen';
    this.reden = reden;
  }
}

/** Thrown inside an attempt that another one has overtaken: it may not write anything more. */
export class Ingehaald extends Error {
  constructor() {
    super('another attempt took over');
    this.name = 'Ingehaald';
  }
}

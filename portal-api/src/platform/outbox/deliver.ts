import { setTimeout as wait } from 'node:timers/promises';
import { Afgewezen, Ingehaald, type Bezorger, type Stap } from './bezorger.ts';
import type { OutboxDeps, Stand } from './outbox.ts';
import type { Attempt, Rows } from './rows.ts';

/** Lets somebody act who is not here: gives a grant, and a line in the processing log when it is closed. */
export type OpenDelivery<Wie, Grant> = (given: { acting: Wie; name: string; signal: AbortSignal }) => {
  grant: Grant;
  /** Writes the log line. Rejects when that fails: then the delivery does not count as done. */
  close(status: 'OK' | 'ERROR'): Promise<void>;
};

/**
 * By attempts in a row that got nowhere. After the first we try again soon, as most troubles pass; in the end every hour,
 * until it is delivered.
 */
const backoffSeconds = [0.5, 2, 5, 15, 60, 300, 900];
const LONGEST_SECONDS = 3600;
const HEARTBEAT_MS = 3000;
const POLL_MS = 100;
/** How often a step is tried in one attempt, after how long, and what counts as an answer that came at once. */
const TRIES_AT_ONCE = 4;
const AT_ONCE_MS = 150;
const QUICK_MS = 2000;
/** Attempts that run when we stop get this long before their calls are cut off. */
const STOP_MS = 5000;

/** How far an attempt came. */
interface Progress {
  /** The step it was at. */
  stap: string | null;
  /** Whether it finished one that was not finished before. */
  made: boolean;
}

/** Delivers rows: by the queue and at once; whoever claims a row first does it. */
export function createDeliveries<Wie, Grant>(deps: OutboxDeps<Wie, Grant>, rows: Rows) {
  const { prisma, clock, log, queue } = deps;
  const stopping = new AbortController();
  const running = new Set<Promise<unknown>>();
  let bySoort: Map<string, Bezorger<Grant>> | undefined;

  /** One attempt, if nobody else is at it. Gives whether it was ours. Never rejects because a delivery failed. */
  async function attempt(id: string): Promise<boolean> {
    const claimed = await rows.claim(id);
    if (!claimed) return false;
    const lost = new AbortController();
    const heartbeat = setInterval(() => {
      rows.extend(claimed).catch((error: unknown) => error instanceof Ingehaald && lost.abort(error));
    }, HEARTBEAT_MS);
    try {
      await deliver(claimed, AbortSignal.any([lost.signal, stopping.signal]));
    } catch (error) {
      // The one that took over tells how it ends.
      if (!(error instanceof Ingehaald)) throw error;
    } finally {
      clearInterval(heartbeat);
    }
    return true;
  }

  async function deliver(claimed: Attempt, signal: AbortSignal): Promise<void> {
    const { id, soort, poging, ontvangen, inhoud } = claimed;
    const bezorger = (bySoort ??= new Map(deps.bezorgers().map((one) => [one.soort, one]))).get(soort);
    const progress: Progress = { stap: null, made: false };
    const visit = deps.open({ acting: claimed.acting as Wie, name: `bezorg-${soort}`, signal });
    try {
      if (!bezorger) throw new Error(`nobody delivers ${soort}`);
      const stap = steps(claimed, progress, bezorger.volhardend ? signal : null);
      const uitkomst = await bezorger.deliver(inhoud, { id, grant: visit.grant, stap, signal, ontvangen, poging });
      await visit.close('OK');
      await settle(claimed, bezorger, 'bezorgd', null, uitkomst);
    } catch (error) {
      await visit.close('ERROR').catch(() => undefined);
      if (error instanceof Ingehaald) throw error;
      const refused = error instanceof Afgewezen ? error.reden : deps.refusedForGood(error);
      const reden = bezorger?.volhardend ? null : refused;
      if (reden !== null && bezorger) {
        log.error({ job: 'bezorgen', what: soort, attempt: poging, reason: reden, error }, 'a delivery was refused');
        await settle(claimed, bezorger, 'mislukt', reden);
        return;
      }
      await tryLater(claimed, error, progress);
    }
  }

  /** With `tries` a step that failed at once is done again at once, a few times, until that signal. */
  function steps(claimed: Attempt, progress: Progress, tries: AbortSignal | null): Stap {
    const done = { ...claimed.stappen };
    return async (naam, doe) => {
      if (Object.hasOwn(done, naam)) return done[naam] as never;
      progress.stap = naam;
      const again = claimed.poging > 1;
      const result = await (tries ? persist(doe, again, tries) : doe(again));
      progress.made = true;
      done[naam] = JSON.parse(JSON.stringify(result ?? null)) as unknown;
      await rows.remember(claimed, done);
      return done[naam] as never;
    };
  }

  /** Where one call in five fails, a new attempt for each would never end; where nothing answers, waiting is better. */
  async function persist<T>(doe: (opnieuw: boolean) => Promise<T>, opnieuw: boolean, signal: AbortSignal): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      const began = performance.now();
      try {
        return await doe(opnieuw || tried > 1);
      } catch (error) {
        const hopeless =
          error instanceof Afgewezen || error instanceof Ingehaald || deps.refusedForGood(error) !== null;
        const slow = performance.now() - began > QUICK_MS;
        if (hopeless || slow || tried === TRIES_AT_ONCE || signal.aborted) throw error;
        await wait(AT_ONCE_MS * tried, undefined, { signal, ref: false });
      }
    }
  }

  async function settle(
    claimed: Attempt,
    bezorger: Bezorger<Grant>,
    stand: 'bezorgd' | 'mislukt',
    reden: string | null,
    uitkomst?: unknown,
  ): Promise<void> {
    const { id, inhoud } = claimed;
    await prisma.$transaction(async (tx) => {
      await rows.end(tx, claimed, stand, { reden, uitkomst });
      await bezorger.settled?.(tx, { id, inhoud, stand, reden, uitkomst: uitkomst ?? null });
    });
  }

  async function tryLater(claimed: Attempt, error: unknown, { stap, made }: Progress): Promise<void> {
    const { id, soort, poging, ontvangen } = claimed;
    // Only attempts that got nowhere make it wait longer: where calls fail now and then, it is nearly there.
    const vergeefs = made ? 0 : claimed.vergeefs + 1;
    const now = clock.now();
    const seconds = (backoffSeconds[vergeefs] ?? LONGEST_SECONDS) * (0.8 + Math.random() * 0.4);
    const ageHours = Math.round((now.getTime() - ontvangen.getTime()) / 360_000) / 10;
    log.warn({ job: 'bezorgen', what: soort, attempt: poging, ageHours, error }, 'a delivery is tried again later');
    const volgende = new Date(now.getTime() + seconds * 1000);
    await prisma.$transaction(async (tx) => {
      await rows.release(tx, claimed, { volgende, vergeefs, stap, storing: kindOf(error) });
      await queue.add(tx, 'bezorgen', { id }, { key: `bezorgen:${id}`, runAt: volgende });
    });
  }

  const tracked = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    const gone = () => running.delete(work);
    work.then(gone, gone);
    return work;
  };

  return {
    /** For the queue: an attempt; when another one is busy, a look after it later. */
    async task(id: string): Promise<void> {
      if (await tracked(attempt(id))) return;
      const row = await rows.standOf(id);
      if (row?.stand !== 'wacht') return;
      const busyMs = Math.max(1000, (row.bezigTot?.getTime() ?? 0) - Date.now() + 500);
      const runAt = new Date(clock.now().getTime() + busyMs);
      // Under a key of its own: it must not take the place of the next attempt, should the busy one fail just now.
      await queue.add(prisma, 'bezorgen', { id }, { key: `bezorgen:${id}:later`, runAt });
    },
    async deliverNow(id: string, patienceMs: number): Promise<Stand> {
      const until = performance.now() + patienceMs;
      const ours = tracked(attempt(id)).catch((error: unknown) => {
        log.warn({ job: 'bezorgen', error }, 'a delivery is tried again later');
        return true;
      });
      await Promise.race([ours, wait(patienceMs, undefined, { ref: false })]);
      for (;;) {
        const row = await rows.standOf(id);
        if (!row || row.stand !== 'wacht') return row?.stand ?? 'wacht';
        // Nobody is busy with it: it failed, and will be tried again after the patience of whoever waits.
        if (row.bezigTot === null || performance.now() >= until) return 'wacht';
        await wait(POLL_MS);
      }
    },
    async stop(): Promise<void> {
      const all = Promise.allSettled(running);
      await Promise.race([all, wait(STOP_MS, undefined, { ref: false })]);
      stopping.abort();
      await all;
    },
  };
}

/** What went wrong, for the screen of administrators: the words of our own errors carry nothing personal, others stay out. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'onbekend';
  const cause = error.cause instanceof Error && error.cause.name === 'RegisterError' ? error.cause : error;
  const told = cause.name === 'RegisterError' || cause.name === 'Storing' ? cause.message : cause.name;
  return told.slice(0, 300);
}

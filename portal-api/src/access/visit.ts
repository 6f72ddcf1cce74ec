import type { Acting } from '../identity/acting.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Trace } from '../platform/http/trace.ts';
import { createGrant, zonderPersoonsgegevens, type Grant, type Purpose } from './grant.ts';
import type { ProcessingLog } from './processing-log.ts';

/** One request of somebody who is logged in: the grant to look with, and the log line that must be written first. */
export interface Visit {
  grant: Grant;
  /**
   * Ends the grant and writes what was looked at. Rejects with 503 `niet-beschikbaar` when the log cannot be written:
   * then nothing may be shown (fail closed).
   */
  close(status: 'OK' | 'ERROR'): Promise<void>;
}

interface Given {
  acting: Acting;
  purpose: Purpose;
  /** Operation id of the contract. */
  name: string;
  trace: Trace;
  signal: AbortSignal;
  log: ProcessingLog;
  now: () => Date;
}

/** Begins a visit at `now()`. Whoever opens one closes it before anything is answered. */
export function openVisit({ acting, purpose, name, trace, signal, log, now }: Given): Visit {
  const begin = now();
  const { grant, close } = createGrant({ acting, purpose, traceId: trace.traceId, signal });
  return {
    grant,
    async close(status) {
      const looks = close();
      if (purpose === zonderPersoonsgegevens) return;
      try {
        await log.write({ name, status, trace, begin, end: now(), acting, purpose, looks });
      } catch (cause) {
        throw new Problem('niet-beschikbaar', { retryAfter: 10, cause });
      }
    },
  };
}

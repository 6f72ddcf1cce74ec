import type { Clock } from '../platform/clock.ts';
import { readTrace } from '../platform/http/trace.ts';
import type { Grant } from './grant.ts';
import type { ProcessingLog } from './processing-log.ts';
import { portaal } from './portaal.ts';
import { activiteiten } from './purposes.ts';
import { openVisit } from './visit.ts';

/** Work that nobody asked for at that moment: a register told of a change. */
export type EigenWerk = <T>(naam: string, signal: AbortSignal, doe: (grant: Grant) => Promise<T>) => Promise<T>;

/**
 * Lets the portal look by itself, to tell people what changed for them: only for that purpose, and with a line in the
 * processing log for everybody whose data was looked at. Without a line nothing is told.
 */
export function openEigenWerk({ log, clock }: { log: ProcessingLog; clock: Clock }): EigenWerk {
  return async (naam, signal, doe) => {
    const visit = openVisit({
      acting: portaal,
      purpose: { activity: activiteiten.meldenVanWijzigingen, doel: 'melden', toelichting: null },
      name: naam,
      trace: readTrace(undefined),
      signal,
      log,
      now: () => clock.now(),
    });
    try {
      const result = await doe(visit.grant);
      await visit.close('OK');
      return result;
    } catch (error) {
      await visit.close('ERROR').catch(() => undefined);
      throw error;
    }
  };
}

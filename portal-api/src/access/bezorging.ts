import type { Acting } from '../identity/acting.ts';
import type { Clock } from '../platform/clock.ts';
import { readTrace } from '../platform/http/trace.ts';
import type { Bezorger as PlatformBezorger } from '../platform/outbox/bezorger.ts';
import type { OpenDelivery } from '../platform/outbox/deliver.ts';
import type { Outbox as PlatformOutbox } from '../platform/outbox/outbox.ts';
import type { Grant } from './grant.ts';
import type { ProcessingLog } from './processing-log.ts';
import { portaal } from './portaal.ts';
import { activiteiten } from './purposes.ts';
import { openVisit } from './visit.ts';

/** The outbox of this house: things are sent by somebody who acts, or by nobody who is known (null). */
export type Outbox = PlatformOutbox<Acting | null>;
/** A deliverer of this house: it works with the grant of who sent it. */
export type Bezorger = PlatformBezorger<Grant>;

/**
 * Lets somebody who sent something act once more, to have it delivered: for this purpose only, and with a line in the
 * processing log under her name; what nobody was logged in for is delivered by the portal itself. She was let in by the policy of the route by which she sent it.
 */
export function openBezorging({
  log,
  clock,
}: {
  log: ProcessingLog;
  clock: Clock;
}): OpenDelivery<Acting | null, Grant> {
  return ({ acting, name, signal }) =>
    openVisit({
      acting: acting ?? portaal,
      purpose: {
        activity: activiteiten.bezorgenInzending,
        doel: acting?.door === 'inwoner' ? null : 'bezorgen',
        toelichting: null,
      },
      name,
      trace: readTrace(undefined),
      signal,
      log,
      now: () => clock.now(),
    });
}

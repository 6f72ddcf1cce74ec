import type { IngelogdBasis } from '../register.ts';

/** People need at least 20 seconds to react (WCAG 2.2.1); two minutes also gives time to find the phone. */
const WARN_BEFORE_MS = 2 * 60_000;

export interface SessionMoments {
  /** Milliseconds in the clock of this browser. */
  warnAt: number;
  endsAt: number;
  /** The same moment in the clock of the server, for showing. */
  ends: string;
  /** False when the longest time of a session is reached. */
  extendable: boolean;
}

/** When to warn and when the session ends. `receivedAt`: when this browser got the answer, in its own clock. */
export function sessionMoments(sessie: IngelogdBasis, receivedAt: number): SessionMoments {
  const ahead = receivedAt - Date.parse(sessie.nu);
  const extendable = Date.parse(sessie.verlooptOp) < Date.parse(sessie.uiterlijk);
  const ends = extendable ? sessie.verlooptOp : sessie.uiterlijk;
  const endsAt = Date.parse(ends) + ahead;
  return { warnAt: endsAt - WARN_BEFORE_MS, endsAt, ends, extendable };
}

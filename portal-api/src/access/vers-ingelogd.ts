import type { SessionHandle } from '../identity/session.ts';
import { Refused } from './policy.ts';

/** How long after logging in something may be done that a passer-by at an open screen must not be able to do. */
const VERS_MINUTEN = 10;

/** Until when this login counts as fresh; null when it no longer does. */
export function versTot(session: SessionHandle | null, now: Date): Date | null {
  if (!session?.current) return null;
  const tot = new Date(session.current.begonnen.getTime() + VERS_MINUTEN * 60_000);
  return tot > now ? tot : null;
}

/** Throws `opnieuw-inloggen` unless somebody proved a moment ago who she is. At this door a login always asks anew. */
export function eisVersIngelogd(session: SessionHandle | null, now: Date): void {
  if (versTot(session, now) === null) throw new Refused({ code: 'opnieuw-inloggen' });
}

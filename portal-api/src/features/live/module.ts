import { inwonerOperations, medewerkerOperations } from '@loket/contract';
import { ingelogd } from '../../access/policies/routes.ts';
import { route, type Download, type Route } from '../../access/route.ts';
import type { Listening } from '../../identity/listening.ts';
import type { SessionHandle } from '../../identity/session.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Module } from '../../platform/module.ts';

interface LiveDeps {
  live: Pick<Live, 'open'>;
  listening: Pick<Listening, 'subjectsOf'>;
}

/** What changed, for the pages that are open at a door. Shows no data: the pages ask anew, and are decided on anew. */
export function liveModule(door: 'inwoner' | 'medewerker', deps: LiveDeps): Module<Route> {
  const { volgWijzigingen } = door === 'inwoner' ? inwonerOperations : medewerkerOperations;
  return {
    name: 'live',
    door,
    routes: [route(volgWijzigingen, { policy: ingelogd, handle: ({ session }) => openStream(session, deps) })],
  };
}

function openStream(session: SessionHandle | null, { live, listening }: LiveDeps): Download {
  const current = session?.current;
  if (!current) throw new Problem('niet-ingelogd');
  const stream = live.open({ session: current.key, subjects: listening.subjectsOf(current) });
  if (!stream) throw new Problem('te-vaak', { retryAfter: 60 });
  return {
    stream,
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // No compression and no buffer of a proxy between an event and the page.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  };
}

import { useEffect, useState } from 'react';
import { useApp, useSessie } from '../app-context.tsx';
import { sessionMoments } from './moments.ts';
import type { SessionMoments } from './moments.ts';

// browsers fire longer timers at once
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The coming end of the session while the warning must be shown, otherwise undefined. When the moment comes the server
 * is asked once, because work in this or another tab may have moved it. Ends the session here when it is over there.
 */
export function useSessionWatch(): SessionMoments | undefined {
  const { session } = useApp();
  const { data: sessie, dataUpdatedAt } = useSessie();
  const [warned, setWarned] = useState<string>();
  const moments = sessie?.ingelogd ? sessionMoments(sessie, dataUpdatedAt) : undefined;
  const ends = moments?.ends;
  const warning = ends !== undefined && warned === ends;

  useEffect(() => {
    if (!ends || !moments) return undefined;
    const { warnAt, endsAt } = moments;
    const look = async () => {
      const fresh = await session.ask().catch(() => undefined);
      // no answer: what was known still holds
      const known = fresh?.ingelogd ? sessionMoments(fresh, Date.now()) : moments;
      if (Date.now() >= known.endsAt) session.end('verlopen');
      else if (Date.now() >= known.warnAt) setWarned(known.ends);
    };
    const next = warning ? endsAt : warnAt;
    const timer = setTimeout(() => void look(), Math.min(LONGEST_TIMER_MS, Math.max(0, next - Date.now())));
    // timers stand still while a phone sleeps
    const onVisible = () => {
      if (document.visibilityState === 'visible' && Date.now() >= next) void look();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
    // `moments` is made anew each time; what it says changes with these two only
  }, [ends, dataUpdatedAt, warning, session]); // oxlint-disable-line react/exhaustive-deps

  return warning ? moments : undefined;
}

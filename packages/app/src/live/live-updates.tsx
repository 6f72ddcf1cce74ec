import type { Query, QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApp, useIngelogd } from '../app-context.tsx';
import type { LiveNieuws } from './stream.ts';

/** After the page stands: what is live may never keep it waiting. */
const AFTER_MS = 400;

/** Asks anew. A first answer that is still on its way may be older than the news: it is asked again when it is there. */
export function vernieuw(queryClient: QueryClient, predicate: (query: Query) => boolean): void {
  const onderweg = queryClient
    .getQueryCache()
    .findAll({ predicate })
    .filter(({ state }) => state.data === undefined && state.fetchStatus === 'fetching');
  void queryClient.invalidateQueries({ predicate });
  for (const { promise, queryKey } of onderweg) {
    const opnieuw = () => queryClient.invalidateQueries({ queryKey, exact: true });
    void promise?.then(opnieuw, () => undefined);
  }
}

/** Refreshes what is open as soon as something changed for whoever is logged in. Shows nothing itself. */
export function LiveUpdates() {
  const { queryClient, session } = useApp();
  const sessie = useIngelogd()?.csrfToken;

  useEffect(() => {
    if (!sessie || typeof EventSource === 'undefined') return undefined;
    let stopped = false;
    let stop: (() => void) | undefined;
    const onNieuws = (nieuws: LiveNieuws) => {
      if (nieuws.soort === 'einde') void session.ask().catch(() => undefined);
      // Topics are the first keys of queries: whatever feature asked them, without this knowing it by name.
      else if (nieuws.soort === 'nieuws') {
        const { topics } = nieuws;
        vernieuw(queryClient, ({ queryKey }) => topics.includes(String(queryKey[0])));
      } else {
        vernieuw(queryClient, ({ queryKey }) => queryKey[0] !== 'sessie');
      }
    };
    const timer = setTimeout(() => {
      void import('./follow.ts').then(({ followChanges }) => {
        if (!stopped) stop = followChanges({ sessie, onNieuws });
      });
    }, AFTER_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [sessie, queryClient, session]);

  return null;
}

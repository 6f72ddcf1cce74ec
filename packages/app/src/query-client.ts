import { QueryCache, QueryClient, MutationCache } from '@tanstack/react-query';
import { ApiFout, isTijdelijk } from './api/fout.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiFout;
  }
}

export interface QueryClientOptions {
  /** Called for every failed call, so that a lost session is noticed wherever it shows. */
  onFout: (fout: ApiFout) => void;
  /** Milliseconds before the first automatic retry; doubles each time. */
  retryDelay?: number;
}

const RETRIES = 2;

/** The cache of this mount. In memory only: personal data is never kept on the device. */
export function createQueryClient({ onFout, retryDelay = 600 }: QueryClientOptions): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiFout) onFout(error);
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 5 * 60_000,
        // without network a call fails at once and says so, instead of waiting in silence
        networkMode: 'always',
        // the route has just asked; its answer holds for the page that then appears
        retryOnMount: false,
        retry: (count, error) => count < RETRIES && isTijdelijk(error),
        retryDelay: (count) => retryDelay * 2 ** count,
        // coming back online must not count as somebody at the keyboard, unless the page shows a failure
        refetchOnReconnect: (query) => query.state.status === 'error',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { inzendingenQuery } from './queries.ts';

/** Forms that were sent and are no case yet. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/inzendingen', {
      texts: ['inzendingen'],
      component: async () => (await import('./inzendingen-page.tsx')).InzendingenPage,
      prefetch: () => void app.queryClient.prefetchQuery(inzendingenQuery(app.api)),
    }),
  ],
});

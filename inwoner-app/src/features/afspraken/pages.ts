import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { afspraakQuery, afsprakenQuery, keuzesQuery } from './queries.ts';

/** My appointments: the list, one of them, making one step by step, moving it. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'afspraken', {
      texts: ['afspraken'],
      component: async () => (await import('./afspraken-page.tsx')).AfsprakenPage,
      prefetch: () => void app.queryClient.prefetchQuery(afsprakenQuery(app.api)),
    }),
    lazyPage(app, 'afspraken/nieuw/:stap?', {
      texts: ['afspraken'],
      component: async () => (await import('./nieuw/nieuw-page.tsx')).NieuwPage,
      prefetch: () => void app.queryClient.prefetchQuery(keuzesQuery(app.api)),
    }),
    lazyPage(app, 'afspraken/:id', {
      texts: ['afspraken'],
      component: async () => (await import('./afspraak-page.tsx')).AfspraakPage,
      prefetch: ({ params: { id = '' } }) => void app.queryClient.prefetchQuery(afspraakQuery(app.api, id)),
    }),
    lazyPage(app, 'afspraken/:id/verzetten', {
      texts: ['afspraken'],
      component: async () => (await import('./verzetten-page.tsx')).VerzettenPage,
      prefetch: ({ params: { id = '' } }) => void app.queryClient.prefetchQuery(afspraakQuery(app.api, id)),
    }),
  ],
});

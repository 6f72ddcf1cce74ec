import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { taakQuery, takenQuery } from './queries.ts';

/** My tasks: the list, and one task with what it asks. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'mijn-taken', {
      texts: ['taken'],
      component: async () => (await import('./taken-page.tsx')).TakenPage,
      prefetch: () => void app.queryClient.prefetchQuery(takenQuery(app.api)),
    }),
    lazyPage(app, 'mijn-taken/:id', {
      texts: ['taken'],
      component: async () => (await import('./taak-page.tsx')).TaakPage,
      prefetch: ({ params: { id = '' } }) => void app.queryClient.prefetchQuery(taakQuery(app.api, id)),
    }),
  ],
});

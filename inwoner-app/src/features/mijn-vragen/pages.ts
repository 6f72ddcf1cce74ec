import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { vraagQuery, vragenQuery } from './queries.ts';

/** My questions and contacts in all channels: the list, one conversation, asking, being called back. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'mijn-vragen', {
      texts: ['vragen'],
      component: async () => (await import('./vragen-page.tsx')).VragenPage,
      prefetch: () => void app.queryClient.prefetchQuery(vragenQuery(app.api)),
    }),
    lazyPage(app, 'mijn-vragen/nieuw', {
      texts: ['vragen'],
      component: async () => (await import('./nieuwe-vraag-page.tsx')).NieuweVraagPage,
    }),
    lazyPage(app, 'mijn-vragen/terugbellen', {
      texts: ['vragen'],
      component: async () => (await import('./terugbellen-page.tsx')).TerugbellenPage,
    }),
    lazyPage(app, 'mijn-vragen/:id', {
      texts: ['vragen'],
      component: async () => (await import('./vraag-page.tsx')).VraagPage,
      prefetch: ({ params: { id = '' } }) => void app.queryClient.prefetchQuery(vraagQuery(app.api, id)),
    }),
  ],
});

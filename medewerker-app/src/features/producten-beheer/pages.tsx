import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { productenQuery, synoniemenQuery } from './queries.ts';

/** Where editors keep what the municipality offers, and the words by which it is found. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/producten', {
      texts: ['producten-beheer'],
      component: async () => (await import('./producten-page.tsx')).ProductenPage,
      prefetch: () => void app.queryClient.prefetchQuery(productenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/producten/nieuw', {
      texts: ['producten-beheer'],
      component: async () => (await import('./nieuw-page.tsx')).NieuwProductPage,
    }),
    lazyPage(app, 'beheer/producten/:slug', {
      texts: ['producten-beheer'],
      component: async () => (await import('./product-page.tsx')).ProductPage,
    }),
    lazyPage(app, 'beheer/synoniemen', {
      texts: ['producten-beheer'],
      component: async () => (await import('./synoniemen-page.tsx')).SynoniemenPage,
      prefetch: () => void app.queryClient.prefetchQuery(synoniemenQuery(app.api)),
    }),
  ],
});

import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconChecklist } from '@loket/ui';
import { productenQuery, synoniemenQuery } from './queries.ts';

/** Where editors keep what the municipality offers, and the words by which it is found. */
export const createModule: CreateModule = (app) => ({
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
  nav: [
    {
      href: '/beheer/producten',
      naam: 'producten',
      icon: IconChecklist,
      voor: ({ rechten }) => rechten.includes('producten-beheren'),
    },
  ],
});

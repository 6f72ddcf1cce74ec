import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { beheerLijstQuery } from './queries.ts';

/** Where editors keep the handbook. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/paginas', {
      texts: ['paginas-beheer'],
      component: async () => (await import('./boom-page.tsx')).BoomPage,
      prefetch: () => void app.queryClient.prefetchQuery(beheerLijstQuery(app.api)),
    }),
    lazyPage(app, 'beheer/paginas/nieuw', {
      texts: ['paginas-beheer', 'tekst'],
      component: async () => (await import('./bewerk-page.tsx')).NieuwePaginaPage,
      prefetch: () => void app.queryClient.prefetchQuery(beheerLijstQuery(app.api)),
    }),
    lazyPage(app, 'beheer/paginas/:paginaId', {
      texts: ['paginas-beheer', 'tekst'],
      component: async () => (await import('./bewerk-page.tsx')).BewerkPage,
    }),
  ],
});

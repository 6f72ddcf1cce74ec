import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { beheerLijstQuery } from './queries.ts';

/** Where editors write news, look at each other's and publish. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/nieuws', {
      texts: ['nieuws-beheer'],
      component: async () => (await import('./lijst-page.tsx')).LijstPage,
      prefetch: () => void app.queryClient.prefetchQuery(beheerLijstQuery(app.api)),
    }),
    lazyPage(app, 'beheer/nieuws/nieuw', {
      texts: ['nieuws-beheer', 'tekst', 'nieuws'],
      component: async () => (await import('./bericht-page.tsx')).NieuwBerichtPage,
      prefetch: () => void app.queryClient.prefetchQuery(beheerLijstQuery(app.api)),
    }),
    lazyPage(app, 'beheer/nieuws/:berichtId', {
      texts: ['nieuws-beheer', 'tekst', 'nieuws'],
      component: async () => (await import('./bericht-page.tsx')).BerichtBeheerPage,
    }),
  ],
});

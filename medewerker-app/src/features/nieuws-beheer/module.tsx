import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconFilePlus } from '@loket/ui';
import { beheerLijstQuery } from './queries.ts';

/** Where editors write news, look at each other's and publish. */
export const createModule: CreateModule = (app) => ({
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
  nav: [
    {
      href: '/beheer/nieuws',
      naam: 'nieuwsBeheer',
      icon: IconFilePlus,
      voor: ({ rechten }) => rechten.includes('redactie'),
    },
  ],
});

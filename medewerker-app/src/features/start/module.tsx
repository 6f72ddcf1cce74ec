import { lazyKaart, lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconHome } from '@loket/ui';
import { indelingQuery, startQuery } from './queries.ts';

/** The first page after logging in. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'start', {
      texts: ['start'],
      component: async () => (await import('./start-page.tsx')).StartPage,
      prefetch: () => {
        void app.queryClient.prefetchQuery(indelingQuery(app.api));
        void app.queryClient.prefetchQuery(startQuery(app.api));
      },
    }),
  ],
  nav: [{ href: '/start', naam: 'start', icon: IconHome }],
});

/** Its own cards: after those of all other features. */
export const createKaarten: CreateModule = (app) => ({
  startKaarten: [
    lazyKaart(app, {
      naam: 'recent',
      texts: ['start', 'zaken'],
      component: async () => (await import('./recent-kaart.tsx')).RecentKaart,
      voor: ({ rechten }) => rechten.includes('zaak-zoeken'),
    }),
    lazyKaart(app, {
      naam: 'teams',
      texts: ['start'],
      component: async () => (await import('./teams-kaart.tsx')).TeamsKaart,
    }),
  ],
});

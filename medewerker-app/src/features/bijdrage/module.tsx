import { lazyKaart, lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconChartBar } from '@loket/ui';
import { bijdrageQuery, leesPeriode } from './queries.ts';

/** What I did, and for a manager what her team did together. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'bijdrage', {
      texts: ['bijdrage'],
      component: async () => (await import('./bijdrage-page.tsx')).BijdragePage,
      prefetch: ({ request }) =>
        void app.queryClient.prefetchQuery(bijdrageQuery(app.api, leesPeriode(new URL(request.url).searchParams))),
    }),
    lazyPage(app, 'bijdrage/teams/:team', {
      texts: ['bijdrage'],
      component: async () => (await import('./team-page.tsx')).TeamPage,
    }),
  ],
  nav: [
    {
      href: '/bijdrage',
      naam: 'bijdrage',
      icon: IconChartBar,
      plek: 'meer',
      voor: ({ soort }) => soort === 'medewerker',
    },
  ],
  startKaarten: [
    lazyKaart(app, {
      naam: 'bijdrage',
      texts: ['bijdrage'],
      component: async () => (await import('./bijdrage-kaart.tsx')).BijdrageKaart,
      voor: ({ soort }) => soort === 'medewerker',
    }),
  ],
});

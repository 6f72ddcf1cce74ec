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
        void app.queryClient.prefetchQuery(startQuery(app.api));
        void indelingVooruit(app);
      },
    }),
  ],
  nav: [{ href: '/start', naam: 'start', icon: IconHome }],
});

/** The arrangement, once it is known that this is one who has one: a partner has none, and may not ask. */
async function indelingVooruit({ session, queryClient, api }: Parameters<CreateModule>[0]) {
  const sessie = await queryClient.fetchQuery(session.query).catch(() => undefined);
  if (sessie?.ingelogd && sessie.soort === 'medewerker') await queryClient.prefetchQuery(indelingQuery(api));
}

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

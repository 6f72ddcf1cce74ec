import { lazyKaart, lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconChecklist } from '@loket/ui';
import { leesKeuze } from './adres.ts';
import { contactverzoekQuery, werkQuery } from './queries.ts';

/** What waits for me and my teams, in one list. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'werk', {
      texts: ['werk'],
      component: async () => (await import('./werk-page.tsx')).WerkPage,
      prefetch: ({ request }) =>
        void app.queryClient.prefetchQuery(werkQuery(app.api, leesKeuze(new URL(request.url).searchParams))),
    }),
    lazyPage(app, 'werk/contactverzoeken/:taakId', {
      texts: ['werk'],
      component: async () => (await import('./contactverzoek-page.tsx')).ContactverzoekPage,
      prefetch: ({ params }) =>
        void app.queryClient.prefetchQuery(contactverzoekQuery(app.api, params['taakId'] ?? '')),
    }),
  ],
  nav: [{ href: '/werk', naam: 'werk', icon: IconChecklist, voor: ({ soort }) => soort === 'medewerker' }],
  startKaarten: [
    lazyKaart(app, {
      naam: 'werk',
      texts: ['werk'],
      component: async () => (await import('./werk-kaart.tsx')).WerkKaart,
      voor: ({ soort }) => soort === 'medewerker',
    }),
    lazyKaart(app, {
      naam: 'deadlines',
      texts: ['werk'],
      component: async () => (await import('./deadlines-kaart.tsx')).DeadlinesKaart,
      voor: ({ soort }) => soort === 'medewerker',
    }),
  ],
});

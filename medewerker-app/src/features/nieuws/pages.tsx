import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { leesFilter } from './filter.ts';
import { leesplichtenTeamQuery, nieuwsQuery, voorkeurQuery } from './queries.ts';

/** News of the organisation, for each employee what is for her. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'nieuws', {
      texts: ['nieuws'],
      component: async () => (await import('./nieuws-page.tsx')).NieuwsPage,
      prefetch: ({ request }) =>
        void app.queryClient.prefetchQuery(nieuwsQuery(app.api, leesFilter(new URL(request.url).searchParams))),
    }),
    lazyPage(app, 'nieuws/voorkeur', {
      texts: ['nieuws'],
      component: async () => (await import('./voorkeur-page.tsx')).VoorkeurPage,
      prefetch: () => void app.queryClient.prefetchQuery(voorkeurQuery(app.api)),
    }),
    lazyPage(app, 'nieuws/leesplichten-team', {
      texts: ['nieuws'],
      component: async () => (await import('./leesplichten-team-page.tsx')).LeesplichtenTeamPage,
      prefetch: () => void app.queryClient.prefetchQuery(leesplichtenTeamQuery(app.api)),
    }),
    lazyPage(app, 'nieuws/:berichtId', {
      texts: ['nieuws', 'tekst'],
      component: async () => (await import('./bericht-page.tsx')).BerichtPage,
    }),
  ],
});

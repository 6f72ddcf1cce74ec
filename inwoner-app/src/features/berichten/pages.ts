import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { berichtenQuery, berichtQuery } from './queries.ts';
import { leesVraag } from './vraag.ts';

/** Messages of the municipality: the list, and one message. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'berichten', {
      texts: ['berichten'],
      component: async () => (await import('./berichten-page.tsx')).BerichtenPage,
      prefetch: ({ request }) =>
        void app.queryClient.prefetchQuery(berichtenQuery(app.api, leesVraag(new URL(request.url).searchParams))),
    }),
    lazyPage(app, 'berichten/:id', {
      texts: ['berichten', 'zaken'],
      component: async () => (await import('./bericht-page.tsx')).BerichtPage,
      prefetch: ({ params: { id = '' } }) => void app.queryClient.prefetchQuery(berichtQuery(app.api, id)),
    }),
  ],
});

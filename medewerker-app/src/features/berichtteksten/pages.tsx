import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { sleutelUitAdres } from './adres.ts';
import { tekstenQuery, tekstQuery } from './queries.ts';

/** The words of mail and text messages, kept by editors. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/berichtteksten', {
      texts: ['berichtteksten'],
      component: async () => (await import('./teksten-page.tsx')).TekstenPage,
      prefetch: () => void app.queryClient.prefetchQuery(tekstenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/berichtteksten/:soort/:taal', {
      texts: ['berichtteksten'],
      component: async () => (await import('./tekst-page.tsx')).TekstPage,
      prefetch: ({ params, request }) => {
        const sleutel = sleutelUitAdres(params, new URL(request.url).searchParams);
        void app.queryClient.prefetchQuery(tekstQuery(app.api, sleutel));
      },
    }),
  ],
});

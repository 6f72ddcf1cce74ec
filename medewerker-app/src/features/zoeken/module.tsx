import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { leesVraag } from '../../components/zoeken/adres.ts';
import { zoekQuery } from '../../components/zoeken/queries.ts';

/** What the one search found. The way there is the field on top of every page. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'zoeken', {
      texts: ['zoeken', 'nieuws'],
      component: async () => (await import('./resultaten-page.tsx')).ResultatenPage,
      prefetch: ({ request }) => {
        const vraag = leesVraag(new URL(request.url).searchParams);
        if (vraag.zoek) void app.queryClient.prefetchQuery(zoekQuery(app.api, vraag));
      },
    }),
  ],
});

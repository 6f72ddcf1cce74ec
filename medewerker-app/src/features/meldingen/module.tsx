import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { leesVraag } from './adres.ts';
import { instellingenQuery, meldingenQuery } from './queries.ts';

/** What is new for me, and how I hear of it. The way there is the bell on top of every page. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'meldingen', {
      texts: ['meldingen'],
      component: async () => (await import('./meldingen-page.tsx')).MeldingenPage,
      prefetch: ({ request }) =>
        void app.queryClient.prefetchQuery(meldingenQuery(app.api, leesVraag(new URL(request.url).searchParams))),
    }),
    lazyPage(app, 'instellingen', {
      texts: ['meldingen'],
      component: async () => (await import('./instellingen-page.tsx')).InstellingenPage,
      prefetch: () => void app.queryClient.prefetchQuery(instellingenQuery(app.api)),
    }),
  ],
});

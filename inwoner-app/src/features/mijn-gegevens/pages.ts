import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { leesVoorkeur } from './adres-voorkeur.ts';
import { mijnGegevensQuery } from './queries.ts';

/** What the base registers know of me or my company. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'mijn-gegevens', {
      texts: ['mijn-gegevens'],
      component: async () => (await import('./mijn-gegevens-page.tsx')).MijnGegevensPage,
      prefetch: () =>
        void app.queryClient.prefetchQuery(mijnGegevensQuery(app.api, leesVoorkeur() ? 'verbergen' : undefined)),
    }),
    lazyPage(app, 'mijn-gegevens/fout/:onderdeel', {
      texts: ['mijn-gegevens', 'vraag-formulier'],
      component: async () => (await import('./fout-page.tsx')).FoutPage,
    }),
  ],
});

import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { takenVanZaakQuery } from '../../components/taken-van-zaak-query.ts';
import { zaakQuery, zakenQuery } from './queries.ts';
import { leesVraag } from './vraag.ts';

/** My cases: the list, one case, and one decision in it. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'mijn-zaken', {
      texts: ['mijn-zaken', 'zaken'],
      component: async () => (await import('./zaken-page.tsx')).ZakenPage,
      prefetch: ({ request }) =>
        void app.queryClient.prefetchQuery(zakenQuery(app.api, leesVraag(new URL(request.url).searchParams))),
    }),
    lazyPage(app, 'mijn-zaken/:bron/:id', {
      texts: ['mijn-zaken', 'zaken', 'taken', 'waardering'],
      component: async () => (await import('./zaak-page.tsx')).ZaakPage,
      prefetch: ({ params: { bron = '', id = '' } }) => {
        void app.queryClient.prefetchQuery(zaakQuery(app.api, { bron, id }));
        void app.queryClient.prefetchQuery(takenVanZaakQuery(app.api, { bron, id }));
      },
    }),
    lazyPage(app, 'mijn-zaken/:bron/:id/besluiten/:besluitBron/:besluitId', {
      texts: ['besluit', 'mijn-zaken', 'zaken'],
      component: async () => (await import('./besluit-page.tsx')).BesluitPage,
      prefetch: ({ params: { bron = '', id = '' } }) =>
        void app.queryClient.prefetchQuery(zaakQuery(app.api, { bron, id })),
    }),
  ],
});

import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { leesWeken } from './adres.ts';
import { verbeteringenQuery, waarderingenQuery } from './queries.ts';

/** What people think of forms and cases, and where editors write what was changed after that. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/waardering', {
      texts: ['waardering'],
      component: async () => (await import('./waarderingen-page.tsx')).WaarderingenPage,
      prefetch: ({ request }) =>
        void app.queryClient.prefetchQuery(waarderingenQuery(app.api, leesWeken(new URL(request.url).searchParams))),
    }),
    lazyPage(app, 'beheer/waardering/:soort/:code', {
      texts: ['waardering'],
      component: async () => (await import('./waardering-page.tsx')).WaarderingPage,
    }),
    lazyPage(app, 'beheer/verbeteringen', {
      texts: ['waardering'],
      component: async () => (await import('./verbeteringen-page.tsx')).VerbeteringenPage,
      prefetch: () => void app.queryClient.prefetchQuery(verbeteringenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/verbeteringen/nieuw', {
      texts: ['waardering'],
      component: async () => (await import('./verbetering-page.tsx')).NieuweVerbeteringPage,
      prefetch: () => void app.queryClient.prefetchQuery(verbeteringenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/verbeteringen/:verbeteringId', {
      texts: ['waardering'],
      component: async () => (await import('./verbetering-page.tsx')).VerbeteringPage,
    }),
  ],
});

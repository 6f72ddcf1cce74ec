import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { beperkingenQuery, beperkingQuery } from './queries.ts';

/** Withholding looks from whom they are about: asked by one privacy officer, confirmed by another. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/inzage', {
      texts: ['inzage-beperken'],
      component: async () => (await import('./beperkingen-page.tsx')).BeperkingenPage,
      prefetch: () => void app.queryClient.prefetchQuery(beperkingenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/inzage/nieuw', {
      texts: ['inzage-beperken'],
      component: async () => (await import('./nieuw-page.tsx')).NieuwPage,
      prefetch: () => void app.queryClient.prefetchQuery(beperkingenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/inzage/:beperkingId', {
      texts: ['inzage-beperken'],
      component: async () => (await import('./beperking-page.tsx')).BeperkingPage,
      prefetch: ({ params: { beperkingId = '' } }) =>
        void app.queryClient.prefetchQuery(beperkingQuery(app.api, beperkingId)),
    }),
  ],
});

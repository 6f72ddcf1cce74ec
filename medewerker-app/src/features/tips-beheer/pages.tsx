import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { tipsQuery } from './queries.ts';

/** Where editors keep the tips that residents see. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/tips', {
      texts: ['tips-beheer'],
      component: async () => (await import('./tips-page.tsx')).TipsPage,
      prefetch: () => void app.queryClient.prefetchQuery(tipsQuery(app.api)),
    }),
    lazyPage(app, 'beheer/tips/nieuw', {
      texts: ['tips-beheer'],
      component: async () => (await import('./tip-page.tsx')).NieuweTipPage,
      prefetch: () => void app.queryClient.prefetchQuery(tipsQuery(app.api)),
    }),
    lazyPage(app, 'beheer/tips/:tipId', {
      texts: ['tips-beheer'],
      component: async () => (await import('./tip-page.tsx')).TipPage,
    }),
  ],
});

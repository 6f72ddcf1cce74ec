import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { bezorgingQuery } from './queries.ts';

/** People whom no mail or text message reached, or who want letters. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/bezorging', {
      texts: ['bezorging'],
      component: async () => (await import('./bezorging-page.tsx')).BezorgingPage,
      prefetch: () => void app.queryClient.prefetchQuery(bezorgingQuery(app.api)),
    }),
  ],
});

import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { mensenBeheerQuery } from './queries.ts';

/** Where functional administrators keep the directory. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/mensen', {
      texts: ['mensen-beheer'],
      component: async () => (await import('./mensen-beheer-page.tsx')).MensenBeheerPage,
      prefetch: () => void app.queryClient.prefetchQuery(mensenBeheerQuery(app.api)),
    }),
    lazyPage(app, 'beheer/mensen/import', {
      texts: ['mensen-beheer', 'inlezen'],
      component: async () => (await import('./import-page.tsx')).ImportPage,
    }),
  ],
});

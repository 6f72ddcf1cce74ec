import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { openFormulierQuery } from './queries.ts';

/** Forms of Open Formulieren, shown here by the script of the municipality's own host; its pages are below the name. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'open-formulieren/:naam/*', {
      texts: ['open-formulieren'],
      component: async () => (await import('./open-formulier-page.tsx')).OpenFormulierPage,
      prefetch: ({ params: { naam = '' } }) => app.queryClient.prefetchQuery(openFormulierQuery(app.api, naam)),
    }),
  ],
});

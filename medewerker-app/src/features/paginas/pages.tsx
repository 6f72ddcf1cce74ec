import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { boomQuery, paginaQuery, werkQuery } from './queries.ts';

/** The handbook, for each employee the pages that are for her; and what she has to do as an owner. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'paginas', {
      texts: ['paginas'],
      component: async () => (await import('./handboek-page.tsx')).HandboekPage,
      prefetch: () => void app.queryClient.prefetchQuery(boomQuery(app.api)),
    }),
    lazyPage(app, 'paginas/werk', {
      texts: ['paginas'],
      component: async () => (await import('./werk-page.tsx')).WerkPage,
      prefetch: () => void app.queryClient.prefetchQuery(werkQuery(app.api)),
    }),
    lazyPage(app, 'paginas/:paginaId', {
      texts: ['paginas', 'tekst'],
      component: async () => (await import('./pagina-page.tsx')).PaginaPage,
      prefetch: ({ params }) => void app.queryClient.prefetchQuery(paginaQuery(app.api, params['paginaId'] ?? '')),
    }),
  ],
});

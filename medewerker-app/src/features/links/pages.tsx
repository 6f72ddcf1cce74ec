import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { linksBeheerQuery, linksQuery } from './queries.ts';

/** Links and tools by role. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'links', {
      texts: ['links'],
      component: async () => (await import('./links-page.tsx')).LinksPage,
      prefetch: () => void app.queryClient.prefetchQuery(linksQuery(app.api)),
    }),
    lazyPage(app, 'beheer/links', {
      texts: ['links', 'tekst'],
      component: async () => (await import('./links-beheer-page.tsx')).LinksBeheerPage,
      prefetch: () => void app.queryClient.prefetchQuery(linksBeheerQuery(app.api)),
    }),
  ],
});

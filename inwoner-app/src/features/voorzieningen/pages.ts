import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { voorzieningenQuery, voorzieningQuery } from './queries.ts';
import { vraagUit } from './vraag.ts';

/** Help and company in the neighbourhood. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'voorzieningen', {
      texts: ['voorzieningen'],
      component: async () => (await import('./voorzieningen-page.tsx')).VoorzieningenPage,
      prefetch: ({ request }) =>
        app.queryClient.prefetchQuery(voorzieningenQuery(app.api, vraagUit(new URL(request.url).searchParams))),
    }),
    lazyPage(app, 'voorzieningen/doorgeven', {
      texts: ['voorzieningen'],
      component: async () => (await import('./doorgeven-page.tsx')).DoorgevenPage,
    }),
    lazyPage(app, 'voorzieningen/:slug', {
      texts: ['voorzieningen'],
      component: async () => (await import('./voorziening-page.tsx')).VoorzieningPage,
      prefetch: ({ params }) => app.queryClient.prefetchQuery(voorzieningQuery(app.api, params.slug ?? '')),
    }),
  ],
});

import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { snellerQuery } from '../../components/sneller-query.ts';
import { verbeteringenQuery } from '../../components/verbeteringen-query.ts';
import { productenQuery, productQuery } from './queries.ts';
import { leesVraag } from './vraag.ts';

/** What the municipality offers: for everybody, and drawn on the server. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'producten', {
      texts: ['producten'],
      component: async () => (await import('./producten-page.tsx')).ProductenPage,
      prefetch: ({ request }) => {
        const vraag = leesVraag(new URL(request.url).searchParams);
        return app.queryClient.prefetchQuery(productenQuery(app.api, vraag, app.i18n.language));
      },
    }),
    lazyPage(app, 'producten/:slug', {
      texts: ['producten', 'sneller', 'waardering'],
      component: async () => (await import('./product-page.tsx')).ProductPage,
      prefetch: async ({ params: { slug = '' } }) => {
        const taal = app.i18n.language;
        await Promise.all([
          app.queryClient.prefetchQuery(productQuery(app.api, slug, taal)),
          app.queryClient.prefetchQuery(snellerQuery(app.api, slug)),
          app.queryClient.prefetchQuery(verbeteringenQuery(app.api, taal, { product: slug })),
        ]);
      },
    }),
  ],
});

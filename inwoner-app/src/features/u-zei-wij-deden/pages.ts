import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { verbeteringenQuery } from '../../components/verbeteringen-query.ts';

/** What was changed after what people said: for everybody, and drawn on the server. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'u-zei-wij-deden', {
      texts: ['waardering'],
      component: async () => (await import('./verbeteringen-page.tsx')).VerbeteringenPage,
      prefetch: () => app.queryClient.prefetchQuery(verbeteringenQuery(app.api, app.i18n.language)),
    }),
  ],
});

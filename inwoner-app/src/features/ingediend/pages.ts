import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** What was sent: the receipt, and where it stands. Also for who sent it without a name. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'ingediend/:id', {
      texts: ['ingediend', 'sneller', 'waardering'],
      component: async () => (await import('./ingediend-page.tsx')).IngediendPage,
    }),
  ],
});

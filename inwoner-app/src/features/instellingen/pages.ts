import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** The page with settings; its cards come from the features. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'instellingen', {
      texts: ['instellingen'],
      component: async () => (await import('./instellingen-page.tsx')).InstellingenPage,
    }),
  ],
});

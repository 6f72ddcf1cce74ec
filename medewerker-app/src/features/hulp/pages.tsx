import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** Who helps when the portal does not. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'contact', {
      texts: ['hulp'],
      component: async () => (await import('./contact-page.tsx')).ContactPage,
    }),
  ],
});

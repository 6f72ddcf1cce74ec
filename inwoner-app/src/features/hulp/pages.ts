import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** How to get help from a person. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'contact', {
      texts: ['hulp'],
      component: async () => (await import('./contact-page.tsx')).ContactPage,
    }),
  ],
});

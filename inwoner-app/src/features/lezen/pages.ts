import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** How one reads here: larger letters, stronger colours, less motion, read aloud. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'lezen', {
      texts: ['lezen'],
      component: async () => (await import('./lezen-page.tsx')).LezenPage,
    }),
  ],
});

import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';

/** Who helps when the portal does not. */
export const createModule: CreateModule = (app) => ({
  publicRoutes: [
    lazyPage(app, 'contact', {
      texts: ['hulp'],
      component: async () => (await import('./contact-page.tsx')).ContactPage,
    }),
  ],
});

import { inlogRoutes, lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';

/** The way in and the way out: the first page, logged out, and a login that failed. */
export const createModule: CreateModule = (app) => ({
  publicRoutes: [
    lazyPage(app, '', {
      texts: ['inloggen'],
      component: async () => (await import('./welkom-page.tsx')).WelkomPage,
    }),
    ...inlogRoutes(app),
  ],
});

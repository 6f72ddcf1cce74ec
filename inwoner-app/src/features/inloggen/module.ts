import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';

/** The start page. Its address is a part of every other, so the router must know it from the first moment. */
export const createModule: CreateModule = (app) => ({
  publicRoutes: [
    lazyPage(app, '', {
      texts: ['inloggen', 'producten'],
      component: async () => (await import('./start-page.tsx')).StartPage,
    }),
  ],
});

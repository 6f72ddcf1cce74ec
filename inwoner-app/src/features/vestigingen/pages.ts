import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** For which establishment somebody acts who logged in for a whole company. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'vestiging', {
      texts: ['vestigingen'],
      component: async () => (await import('./vestiging-page.tsx')).VestigingPage,
    }),
  ],
});

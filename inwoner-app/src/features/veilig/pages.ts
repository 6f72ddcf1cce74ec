import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** Help for who is in danger, for everybody, without logging in. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    lazyPage(app, 'veilig', {
      texts: ['veilig'],
      component: async () => (await import('./veilig-page.tsx')).VeiligPage,
    }),
  ],
});

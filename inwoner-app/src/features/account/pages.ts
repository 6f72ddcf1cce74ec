import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** All my data in one file, and the end of my account. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'instellingen/account', {
      texts: ['account'],
      component: async () => (await import('./account-page.tsx')).AccountPage,
    }),
  ],
  instellingen: [{ href: '/instellingen/account', naam: 'account', voor: ({ namens }) => !namens }],
});

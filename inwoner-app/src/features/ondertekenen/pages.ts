import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

const texts = ['ondertekenen' as const, 'ingediend' as const];

/** Signing what somebody else sent. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'ondertekenen', {
      texts,
      component: async () => (await import('./ondertekenen-page.tsx')).OndertekenenPage,
    }),
    lazyPage(app, 'ondertekenen/:id', {
      texts,
      component: async () => (await import('./handtekening-page.tsx')).HandtekeningPage,
    }),
  ],
});

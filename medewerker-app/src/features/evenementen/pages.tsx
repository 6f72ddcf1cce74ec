import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** Events: what colleagues can go to, and who goes. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'evenementen', {
      texts: ['evenementen'],
      component: async () => (await import('./evenementen-page.tsx')).EvenementenPage,
    }),
    lazyPage(app, 'evenementen/:evenementId', {
      texts: ['evenementen', 'tekst'],
      component: async () => (await import('./evenement-page.tsx')).EvenementPage,
    }),
    lazyPage(app, 'beheer/evenementen/:evenementId', {
      texts: ['evenementen', 'tekst'],
      component: async () => (await import('./bewerk-page.tsx')).BewerkPage,
    }),
  ],
});

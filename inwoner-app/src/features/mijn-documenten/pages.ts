import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** My documents: all of them together, and sending them to a case. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'mijn-documenten', {
      texts: ['documenten', 'zaken'],
      component: async () => (await import('./documenten-page.tsx')).DocumentenPage,
    }),
    lazyPage(app, 'mijn-zaken/:bron/:id/documenten-sturen', {
      texts: ['documenten', 'mijn-zaken', 'zaken'],
      component: async () => (await import('./sturen-page.tsx')).SturenPage,
    }),
  ],
});

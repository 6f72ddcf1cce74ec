import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** Who looked at my data, and asking about it. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'wie-keek', {
      texts: ['wie-keek'],
      component: async () => (await import('./wie-keek-page.tsx')).WieKeekPage,
    }),
    lazyPage(app, 'wie-keek/vraag/:bezoekId', {
      texts: ['wie-keek', 'vraag-formulier'],
      component: async () => (await import('./vraag-page.tsx')).VraagPage,
    }),
  ],
});

import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { voorUQuery } from './queries.ts';

/** Tips for one's own situation: on the first page, and the page where one can do without. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'instellingen/tips', {
      texts: ['voor-u'],
      component: async () => (await import('./tips-page.tsx')).TipsPage,
      prefetch: () => void app.queryClient.prefetchQuery(voorUQuery(app.api)),
    }),
  ],
  instellingen: [{ href: '/instellingen/tips', naam: 'tips', voor: ({ namens }) => !namens }],
});

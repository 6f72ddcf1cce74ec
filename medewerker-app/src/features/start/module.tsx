import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconHome } from '@loket/ui';
import { startQuery } from './queries.ts';

/** The first page after logging in. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'start', {
      texts: ['start', 'zaken'],
      component: async () => (await import('./start-page.tsx')).StartPage,
      prefetch: () => void app.queryClient.prefetchQuery(startQuery(app.api)),
    }),
  ],
  nav: [{ href: '/start', naam: 'start', icon: IconHome }],
});

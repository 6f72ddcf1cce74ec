import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconHome } from '@loket/ui';
import { overzichtQuery } from './queries.ts';

/** The first page after logging in. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'overzicht', {
      texts: ['overzicht', 'zaken'],
      component: async () => (await import('./overzicht-page.tsx')).OverzichtPage,
      prefetch: () => void app.queryClient.prefetchQuery(overzichtQuery(app.api)),
    }),
  ],
  nav: [{ href: '/overzicht', naam: 'overzicht', icon: IconHome }],
});

import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconUserExclamation } from '@loket/ui';
import { bezorgingQuery } from './queries.ts';

/** People whom no mail or text message reached, or who want letters. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'beheer/bezorging', {
      texts: ['bezorging'],
      component: async () => (await import('./bezorging-page.tsx')).BezorgingPage,
      prefetch: () => void app.queryClient.prefetchQuery(bezorgingQuery(app.api)),
    }),
  ],
  nav: [
    {
      href: '/beheer/bezorging',
      naam: 'bezorging',
      icon: IconUserExclamation,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('bezorging'),
    },
  ],
});

import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconId } from '@loket/ui';
import { mensenBeheerQuery } from './queries.ts';

/** Where functional administrators keep the directory. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'beheer/mensen', {
      texts: ['mensen-beheer'],
      component: async () => (await import('./mensen-beheer-page.tsx')).MensenBeheerPage,
      prefetch: () => void app.queryClient.prefetchQuery(mensenBeheerQuery(app.api)),
    }),
    lazyPage(app, 'beheer/mensen/import', {
      texts: ['mensen-beheer'],
      component: async () => (await import('./import-page.tsx')).ImportPage,
    }),
  ],
  nav: [
    {
      href: '/beheer/mensen',
      naam: 'mensenBeheer',
      icon: IconId,
      voor: ({ rechten }) => rechten.includes('mensen-beheren'),
    },
  ],
});

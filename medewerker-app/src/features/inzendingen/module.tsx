import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconSend } from '@loket/ui';
import { inzendingenQuery } from './queries.ts';

/** Forms that were sent and are no case yet. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'beheer/inzendingen', {
      texts: ['inzendingen'],
      component: async () => (await import('./inzendingen-page.tsx')).InzendingenPage,
      prefetch: () => void app.queryClient.prefetchQuery(inzendingenQuery(app.api)),
    }),
  ],
  nav: [
    {
      href: '/beheer/inzendingen',
      naam: 'inzendingen',
      icon: IconSend,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('inzendingen'),
    },
  ],
});

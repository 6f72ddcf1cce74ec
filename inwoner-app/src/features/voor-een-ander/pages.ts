import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { voorEenAnderQuery } from './queries.ts';

const texts = ['voor-een-ander'] as const;

/** Acting for somebody else, and letting somebody act for oneself. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'voor-een-ander', {
      texts: [...texts],
      component: async () => (await import('./voor-een-ander-page.tsx')).VoorEenAnderPage,
      prefetch: () => void app.queryClient.prefetchQuery(voorEenAnderQuery(app.api)),
    }),
    lazyPage(app, 'voor-een-ander/machtigen', {
      texts: [...texts],
      component: async () => (await import('./machtigen-page.tsx')).MachtigenPage,
    }),
    lazyPage(app, 'voor-een-ander/code', {
      texts: [...texts],
      component: async () => (await import('./code-page.tsx')).CodePage,
    }),
    lazyPage(app, 'voor-een-ander/wat-ouders-zien', {
      texts: [...texts],
      component: async () => (await import('./afscherming-page.tsx')).AfschermingPage,
    }),
  ],
  instellingen: [{ href: '/voor-een-ander', naam: 'machtigingen' }],
});

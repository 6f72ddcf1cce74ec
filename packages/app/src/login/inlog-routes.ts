import type { RouteObject } from 'react-router';
import type { AppContext } from '../app-context.tsx';
import { lazyPage } from '../module.ts';

/** The pages to which the server leads after logging out and after a login that failed; texts in `inloggen`. */
export const inlogRoutes = (app: AppContext): RouteObject[] => [
  lazyPage(app, 'uitgelogd', {
    texts: ['inloggen'],
    component: async () => (await import('./uitgelogd-page.tsx')).UitgelogdPage,
  }),
  lazyPage(app, 'inloggen-mislukt', {
    texts: ['inloggen'],
    component: async () => (await import('./inloggen-mislukt-page.tsx')).InloggenMisluktPage,
  }),
];

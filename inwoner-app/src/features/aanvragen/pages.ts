import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import type { NonIndexRouteObject } from 'react-router';
import { formulierQuery } from './queries.ts';

const texts = ['aanvragen' as const, 'invulvelden' as const, 'sneller' as const, 'waardering' as const];

/** Filling in a form: what it is, one subject a page, and checking the answers. The pages share what was typed. */
export const createPages: CreatePages = (app) => ({
  publicRoutes: [
    {
      ...(lazyPage(app, 'aanvragen/:formulier', {
        texts,
        component: async () => (await import('./schil.tsx')).AanvraagSchil,
        prefetch: ({ params: { formulier = '' } }) => app.queryClient.prefetchQuery(formulierQuery(app.api, formulier)),
      }) as NonIndexRouteObject),
      children: [
        lazyPage(app, '', { texts, component: async () => (await import('./start-page.tsx')).StartPage }),
        lazyPage(app, 'controleren', {
          texts,
          component: async () => (await import('./controle-page.tsx')).ControlePage,
        }),
        lazyPage(app, ':stap', { texts, component: async () => (await import('./stap-page.tsx')).StapPage }),
      ],
    },
  ],
});

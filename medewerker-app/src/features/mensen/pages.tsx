import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { mensenQuery, organisatieQuery, profielQuery, wijkenQuery } from './queries.ts';

/** Colleagues and teams, and what I say of myself. */
export const createPages: CreatePages = (app) => {
  const { api, queryClient } = app;
  const texts = ['mensen'] as const;
  return {
    routes: [
      lazyPage(app, 'mensen', {
        texts: [...texts],
        component: async () => (await import('./mensen-page.tsx')).MensenPage,
        prefetch: ({ request }) => {
          if (new URL(request.url).search === '') void queryClient.prefetchQuery(mensenQuery(api, {}));
        },
      }),
      lazyPage(app, 'mensen/mijn-profiel', {
        texts: [...texts],
        component: async () => (await import('./profiel-page.tsx')).ProfielPage,
        prefetch: () => void queryClient.prefetchQuery(profielQuery(api)),
      }),
      lazyPage(app, 'mensen/wijken', {
        texts: [...texts],
        component: async () => (await import('./wijken-page.tsx')).WijkenPage,
        prefetch: () => void queryClient.prefetchQuery(wijkenQuery(api)),
      }),
      lazyPage(app, 'mensen/teams', {
        texts: [...texts],
        component: async () => (await import('./organisatie-page.tsx')).OrganisatiePage,
        prefetch: () => void queryClient.prefetchQuery(organisatieQuery(api)),
      }),
      lazyPage(app, 'mensen/teams/:team', {
        texts: [...texts],
        component: async () => (await import('./team-page.tsx')).TeamPage,
      }),
      lazyPage(app, 'mensen/:identificatie', {
        texts: [...texts],
        component: async () => (await import('./mens-page.tsx')).MensPage,
      }),
    ],
  };
};

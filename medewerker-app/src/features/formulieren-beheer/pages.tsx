import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { formulierenQuery, formulierQuery } from './queries.ts';

const texts = ['formulieren-beheer' as const, 'invulvelden' as const, 'tekst' as const];

/** Where editors build, try and publish the forms of residents and companies. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'beheer/formulieren', {
      texts,
      component: async () => (await import('./formulieren-page.tsx')).FormulierenPage,
      prefetch: () => void app.queryClient.prefetchQuery(formulierenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/formulieren/nieuw', {
      texts,
      component: async () => (await import('./nieuw-page.tsx')).NieuwFormulierPage,
      prefetch: () => void app.queryClient.prefetchQuery(formulierenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/formulieren/:formulier', {
      texts,
      component: async () => (await import('./formulier-page.tsx')).FormulierPage,
      prefetch: ({ params: { formulier = '' } }) =>
        void app.queryClient.prefetchQuery(formulierQuery(app.api, formulier)),
    }),
  ],
});

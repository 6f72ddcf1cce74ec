import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { onboardingQuery, sjablonenQuery } from './queries.ts';

/** Newcomers: their list, that of who is new under me, and the templates behind them. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'onboarding', {
      texts: ['onboarding'],
      component: async () => (await import('./onboarding-page.tsx')).OnboardingPage,
      prefetch: () => void app.queryClient.prefetchQuery(onboardingQuery(app.api)),
    }),
    lazyPage(app, 'onboarding/:identificatie', {
      texts: ['onboarding'],
      component: async () => (await import('./nieuwkomer-page.tsx')).NieuwkomerPage,
    }),
    lazyPage(app, 'beheer/onboarding', {
      texts: ['onboarding', 'tekst'],
      component: async () => (await import('./sjablonen-page.tsx')).SjablonenPage,
      prefetch: () => void app.queryClient.prefetchQuery(sjablonenQuery(app.api)),
    }),
  ],
});

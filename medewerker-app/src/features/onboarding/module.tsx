import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconChecklist, IconClipboardCheck } from '@loket/ui';
import { onboardingQuery, sjablonenQuery } from './queries.ts';

/** Newcomers: their list, that of who is new under me, and the templates behind them. */
export const createModule: CreateModule = (app) => ({
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
      texts: ['onboarding'],
      component: async () => (await import('./sjablonen-page.tsx')).SjablonenPage,
      prefetch: () => void app.queryClient.prefetchQuery(sjablonenQuery(app.api)),
    }),
  ],
  nav: [
    {
      href: '/onboarding',
      naam: 'onboarding',
      icon: IconChecklist,
      plek: 'meer',
      voor: ({ soort }) => soort === 'medewerker',
    },
    {
      href: '/beheer/onboarding',
      naam: 'onboardingBeheer',
      icon: IconClipboardCheck,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('onboarding-beheren'),
    },
  ],
});

import type { CreateModule } from '@loket/app';
import { IconChecklist, IconClipboardCheck } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
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

import type { CreateModule } from '@loket/app';
import { IconSettings } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/instellingen',
      naam: 'instellingen',
      icon: IconSettings,
      plek: 'meer',
      niet: ({ namens }) => namens !== null,
    },
  ],
});

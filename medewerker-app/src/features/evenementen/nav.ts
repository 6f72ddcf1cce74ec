import type { CreateModule } from '@loket/app';
import { IconCalendar } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/evenementen',
      naam: 'evenementen',
      icon: IconCalendar,
      plek: 'meer',
      voor: ({ soort }) => soort === 'medewerker',
    },
  ],
});

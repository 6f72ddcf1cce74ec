import type { CreateModule } from '@loket/app';
import { IconMessages } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/waardering',
      naam: 'waardering',
      icon: IconMessages,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('waardering'),
    },
  ],
});

import type { CreateModule } from '@loket/app';
import { IconUserExclamation } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/bezorging',
      naam: 'bezorging',
      icon: IconUserExclamation,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('bezorging'),
    },
  ],
});

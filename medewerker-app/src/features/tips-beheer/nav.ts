import type { CreateModule } from '@loket/app';
import { IconBulb } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/tips',
      naam: 'tips',
      icon: IconBulb,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('tips-beheren'),
    },
  ],
});

import type { CreateModule } from '@loket/app';
import { IconId } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/mensen',
      naam: 'mensenBeheer',
      icon: IconId,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('mensen-beheren'),
    },
  ],
});

import type { CreateModule } from '@loket/app';
import { IconChecklist } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/producten',
      naam: 'producten',
      icon: IconChecklist,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('producten-beheren'),
    },
  ],
});

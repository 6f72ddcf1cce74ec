import type { CreateModule } from '@loket/app';
import { IconMapPin } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/sociale-kaart',
      naam: 'socialeKaart',
      icon: IconMapPin,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('sociale-kaart'),
    },
  ],
});

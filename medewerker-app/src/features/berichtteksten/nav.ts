import type { CreateModule } from '@loket/app';
import { IconMail } from '@loket/ui';
import { BERICHTTEKSTEN } from './adres.ts';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: BERICHTTEKSTEN,
      naam: 'berichtteksten',
      icon: IconMail,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('berichtteksten'),
    },
  ],
});

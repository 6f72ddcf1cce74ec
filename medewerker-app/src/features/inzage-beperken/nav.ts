import type { CreateModule } from '@loket/app';
import { IconShieldCheck } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/inzage',
      naam: 'inzageBeperken',
      icon: IconShieldCheck,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('inzage-beperken'),
    },
  ],
});

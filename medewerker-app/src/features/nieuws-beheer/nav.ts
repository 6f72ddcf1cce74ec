import type { CreateModule } from '@loket/app';
import { IconFilePlus } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/nieuws',
      naam: 'nieuwsBeheer',
      icon: IconFilePlus,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('redactie'),
    },
  ],
});

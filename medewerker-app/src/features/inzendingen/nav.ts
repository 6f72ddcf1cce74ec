import type { CreateModule } from '@loket/app';
import { IconSend } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/inzendingen',
      naam: 'inzendingen',
      icon: IconSend,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('inzendingen'),
    },
  ],
});

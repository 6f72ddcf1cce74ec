import type { CreateModule } from '@loket/app';
import { IconClipboardCheck } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/formulieren',
      naam: 'formulieren',
      icon: IconClipboardCheck,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('formulieren-beheren'),
    },
  ],
});

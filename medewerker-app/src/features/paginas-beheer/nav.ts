import type { CreateModule } from '@loket/app';
import { IconFolders } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/paginas',
      naam: 'paginasBeheer',
      icon: IconFolders,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('redactie'),
    },
  ],
});

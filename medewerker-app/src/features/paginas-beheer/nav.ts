import type { CreateModule } from '@loket/app';
import { IconFolders } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/beheer/paginas',
      naam: 'paginasBeheer',
      icon: IconFolders,
      voor: ({ rechten }) => rechten.includes('redactie'),
    },
  ],
});

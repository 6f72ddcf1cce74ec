import type { CreateModule } from '@loket/app';
import { IconFolders } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/mijn-zaken', naam: 'mijnZaken', icon: IconFolders }],
});

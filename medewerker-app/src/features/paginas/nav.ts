import type { CreateModule } from '@loket/app';
import { IconBook } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/paginas', naam: 'paginas', icon: IconBook }],
});

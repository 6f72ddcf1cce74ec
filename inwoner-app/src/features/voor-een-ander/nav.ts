import type { CreateModule } from '@loket/app';
import { IconUsers } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/voor-een-ander', naam: 'voorEenAnder', icon: IconUsers, plek: 'meer' }],
});

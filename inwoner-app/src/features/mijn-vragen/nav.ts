import type { CreateModule } from '@loket/app';
import { IconMessages } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/mijn-vragen', naam: 'mijnVragen', icon: IconMessages, plek: 'meer' }],
});

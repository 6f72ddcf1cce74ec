import type { CreateModule } from '@loket/app';
import { IconNews } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/nieuws', naam: 'nieuws', icon: IconNews }],
});

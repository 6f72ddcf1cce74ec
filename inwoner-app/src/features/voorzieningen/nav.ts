import type { CreateModule } from '@loket/app';
import { IconMapPin } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/voorzieningen', naam: 'voorzieningen', icon: IconMapPin, plek: 'meer' }],
});

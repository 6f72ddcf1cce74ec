import type { CreateModule } from '@loket/app';
import { IconChecklist } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/mijn-taken', naam: 'mijnTaken', icon: IconChecklist, plek: 'meer' }],
});

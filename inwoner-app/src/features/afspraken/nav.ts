import type { CreateModule } from '@loket/app';
import { IconCalendar } from '@loket/ui';

/** The entrance in the navigation; not where the municipality has no register of appointments. */
export const createNav: CreateModule = () => ({
  nav: [
    { href: '/afspraken', naam: 'afspraken', icon: IconCalendar, plek: 'meer', voor: ({ afspraken }) => afspraken },
  ],
});

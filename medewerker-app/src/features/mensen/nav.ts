import type { CreateModule } from '@loket/app';
import { IconUsers } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/mensen', naam: 'mensen', icon: IconUsers, voor: ({ soort }) => soort === 'medewerker' }],
});

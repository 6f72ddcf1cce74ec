import type { CreateModule } from '@loket/app';
import { IconExternalLink, IconShare } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [
    {
      href: '/links',
      naam: 'links',
      icon: IconExternalLink,
      plek: 'meer',
      voor: ({ soort }) => soort === 'medewerker',
    },
    {
      href: '/beheer/links',
      naam: 'linksBeheer',
      icon: IconShare,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('links-beheren'),
    },
  ],
});

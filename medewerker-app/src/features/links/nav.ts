import { lazyKaart } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconExternalLink, IconShare } from '@loket/ui';

/** The entrance in the navigation, and the card on the start page. */
export const createNav: CreateModule = (app) => ({
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
  startKaarten: [
    lazyKaart(app, {
      naam: 'links',
      texts: ['links'],
      component: async () => (await import('./links-kaart.tsx')).LinksKaart,
      voor: ({ soort }) => soort === 'medewerker',
    }),
  ],
});

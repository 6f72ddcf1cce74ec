import { lazyKaart } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconUsers } from '@loket/ui';

/** The entrance in the navigation, and the card on the start page. */
export const createNav: CreateModule = (app) => ({
  nav: [{ href: '/mensen', naam: 'mensen', icon: IconUsers, voor: ({ soort }) => soort === 'medewerker' }],
  startKaarten: [
    lazyKaart(app, {
      naam: 'team',
      texts: ['mensen'],
      component: async () => (await import('./team-kaart.tsx')).TeamKaart,
      voor: ({ soort }) => soort === 'medewerker',
    }),
  ],
});

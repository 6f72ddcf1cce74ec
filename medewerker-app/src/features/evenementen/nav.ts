import { lazyKaart } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconCalendar } from '@loket/ui';

/** The entrance in the navigation, and the card on the start page. */
export const createNav: CreateModule = (app) => ({
  nav: [
    {
      href: '/evenementen',
      naam: 'evenementen',
      icon: IconCalendar,
      plek: 'meer',
      voor: ({ soort }) => soort === 'medewerker',
    },
  ],
  startKaarten: [
    lazyKaart(app, {
      naam: 'evenementen',
      texts: ['evenementen'],
      component: async () => (await import('./evenementen-kaart.tsx')).EvenementenKaart,
      voor: ({ soort }) => soort === 'medewerker',
    }),
  ],
});

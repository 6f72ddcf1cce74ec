import { lazyKaart } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconNews } from '@loket/ui';

/** The entrance in the navigation, and the card on the start page. */
export const createNav: CreateModule = (app) => ({
  nav: [{ href: '/nieuws', naam: 'nieuws', icon: IconNews }],
  startKaarten: [
    lazyKaart(app, {
      naam: 'nieuws',
      texts: ['nieuws'],
      component: async () => (await import('./nieuws-kaart.tsx')).NieuwsKaart,
      voor: ({ soort }) => soort === 'medewerker',
    }),
    lazyKaart(app, {
      naam: 'leesplicht',
      texts: ['nieuws'],
      component: async () => (await import('./leesplicht-kaart.tsx')).LeesplichtKaart,
      voor: ({ soort }) => soort === 'medewerker',
    }),
  ],
});

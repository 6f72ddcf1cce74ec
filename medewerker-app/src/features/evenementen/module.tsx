import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconCalendar } from '@loket/ui';

/** Events: what colleagues can go to, and who goes. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'evenementen', {
      texts: ['evenementen'],
      component: async () => (await import('./evenementen-page.tsx')).EvenementenPage,
    }),
    lazyPage(app, 'evenementen/:evenementId', {
      texts: ['evenementen'],
      component: async () => (await import('./evenement-page.tsx')).EvenementPage,
    }),
    lazyPage(app, 'beheer/evenementen/:evenementId', {
      texts: ['evenementen'],
      component: async () => (await import('./bewerk-page.tsx')).BewerkPage,
    }),
  ],
  nav: [
    {
      href: '/evenementen',
      naam: 'evenementen',
      icon: IconCalendar,
      plek: 'meer',
      voor: ({ soort }) => soort === 'medewerker',
    },
  ],
});

import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconMail } from '@loket/ui';
import { BERICHTTEKSTEN, sleutelUitAdres } from './adres.ts';
import { tekstenQuery, tekstQuery } from './queries.ts';

/** The words of mail and text messages, kept by editors. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'beheer/berichtteksten', {
      texts: ['berichtteksten'],
      component: async () => (await import('./teksten-page.tsx')).TekstenPage,
      prefetch: () => void app.queryClient.prefetchQuery(tekstenQuery(app.api)),
    }),
    lazyPage(app, 'beheer/berichtteksten/:soort/:taal', {
      texts: ['berichtteksten'],
      component: async () => (await import('./tekst-page.tsx')).TekstPage,
      prefetch: ({ params, request }) => {
        const sleutel = sleutelUitAdres(params, new URL(request.url).searchParams);
        void app.queryClient.prefetchQuery(tekstQuery(app.api, sleutel));
      },
    }),
  ],
  nav: [
    {
      href: BERICHTTEKSTEN,
      naam: 'berichtteksten',
      icon: IconMail,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('berichtteksten'),
    },
  ],
});

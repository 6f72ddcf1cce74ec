import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconFolders } from '@loket/ui';
import { ZOEKEN } from '../../components/zoeken-pad.ts';
import { doelenQuery, zaakQuery } from './queries.ts';

/** Find a case by its number, for a purpose that is logged, and see it. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'zaken', {
      texts: ['zaak-zoeken', 'zaken'],
      component: async () => (await import('./naar-zoeken.tsx')).NaarZoeken,
    }),
    lazyPage(app, 'zaken/zoeken', {
      texts: ['zaak-zoeken', 'zaken'],
      component: async () => (await import('./zoeken-page.tsx')).ZoekenPage,
      prefetch: () => void app.queryClient.prefetchQuery(doelenQuery(app.api)),
    }),
    lazyPage(app, 'zaken/:bron/:id', {
      texts: ['zaak-zoeken', 'zaken'],
      component: async () => (await import('./zaak-page.tsx')).ZaakPage,
      prefetch: ({ params: { bron = '', id = '' } }) =>
        void app.queryClient.prefetchQuery(zaakQuery(app.api, { bron, id })),
    }),
  ],
  nav: [{ href: ZOEKEN, naam: 'zaken', icon: IconFolders, voor: ({ rechten }) => rechten.includes('zaak-zoeken') }],
});

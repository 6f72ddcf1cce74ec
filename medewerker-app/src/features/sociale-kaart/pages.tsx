import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { socialeKaartQuery } from './queries.ts';

/** Where editors keep the provisions of the neighbourhood. */
export const createPages: CreatePages = (app) => {
  const prefetch = () => void app.queryClient.prefetchQuery(socialeKaartQuery(app.api));
  return {
    routes: [
      lazyPage(app, 'beheer/sociale-kaart', {
        texts: ['sociale-kaart'],
        component: async () => (await import('./sociale-kaart-page.tsx')).SocialeKaartPage,
        prefetch,
      }),
      lazyPage(app, 'beheer/sociale-kaart/import', {
        texts: ['sociale-kaart', 'inlezen'],
        component: async () => (await import('./import-page.tsx')).ImportPage,
      }),
      lazyPage(app, 'beheer/sociale-kaart/wijkteams/:team', {
        texts: ['sociale-kaart'],
        component: async () => (await import('./wijkteam-page.tsx')).WijkteamPage,
        prefetch,
      }),
      lazyPage(app, 'beheer/sociale-kaart/:voorzieningId', {
        texts: ['sociale-kaart'],
        component: async () => (await import('./voorziening-page.tsx')).VoorzieningPage,
      }),
    ],
  };
};

import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { contactQuery } from './queries.ts';

/** How I can be reached: addresses with their proof, the channel for each subject, the language. */
export const createPages: CreatePages = (app) => {
  const prefetch = () => void app.queryClient.prefetchQuery(contactQuery(app.api));
  const texts = ['contactgegevens' as const];
  return {
    routes: [
      lazyPage(app, 'instellingen/contactgegevens', {
        texts,
        component: async () => (await import('./adressen-page.tsx')).AdressenPage,
        prefetch,
      }),
      lazyPage(app, 'instellingen/kanalen', {
        texts,
        component: async () => (await import('./kanalen-page.tsx')).KanalenPage,
        prefetch,
      }),
      lazyPage(app, 'instellingen/taal', {
        texts,
        component: async () => (await import('./taal-page.tsx')).TaalPage,
        prefetch,
      }),
    ],
    instellingen: [
      { href: '/instellingen/contactgegevens', naam: 'contactgegevens' },
      { href: '/instellingen/kanalen', naam: 'kanalen' },
      { href: '/instellingen/taal', naam: 'taal' },
    ],
  };
};

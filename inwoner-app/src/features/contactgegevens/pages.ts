import { lazyPage } from '@loket/app';
import type { CreatePages, SettingsEntry } from '@loket/app';
import { contactQuery } from './queries.ts';

/** These are of who is logged in, not of whom she acts for. */
const voorZichzelf: SettingsEntry['voor'] = ({ namens }) => !namens;

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
      { href: '/instellingen/contactgegevens', naam: 'contactgegevens', voor: voorZichzelf },
      { href: '/instellingen/kanalen', naam: 'kanalen', voor: voorZichzelf },
      { href: '/instellingen/taal', naam: 'taal', voor: voorZichzelf },
    ],
  };
};

import { lazyPage } from '../module.ts';
import type { CreateModule } from '../module.ts';

/** What the law asks a public body to say about its site; texts in `over-deze-site`. */
export const overDezeSite: CreateModule = (app) => ({
  publicRoutes: [
    lazyPage(app, 'toegankelijkheid', {
      texts: ['over-deze-site'],
      component: async () => (await import('./toegankelijkheid-page.tsx')).ToegankelijkheidPage,
    }),
    lazyPage(app, 'privacy', {
      texts: ['over-deze-site'],
      component: async () => (await import('./privacy-page.tsx')).PrivacyPage,
    }),
  ],
});

import { lazyPage } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** Who helps when the portal does not. */
export const createPages: CreatePages = (app) => ({
  routes: [
    lazyPage(app, 'feedback', {
      texts: ['hulp', 'tekst'],
      component: async () => (await import('./feedback-page.tsx')).FeedbackPage,
    }),
  ],
  publicRoutes: [
    lazyPage(app, 'contact', {
      texts: ['hulp'],
      component: async () => (await import('./contact-page.tsx')).ContactPage,
    }),
  ],
});

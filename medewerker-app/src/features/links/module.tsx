import { lazyPage } from '@loket/app';
import type { CreateModule } from '@loket/app';
import { IconExternalLink, IconShare } from '@loket/ui';
import { linksBeheerQuery, linksQuery } from './queries.ts';

/** Links and tools by role. */
export const createModule: CreateModule = (app) => ({
  routes: [
    lazyPage(app, 'links', {
      texts: ['links'],
      component: async () => (await import('./links-page.tsx')).LinksPage,
      prefetch: () => void app.queryClient.prefetchQuery(linksQuery(app.api)),
    }),
    lazyPage(app, 'beheer/links', {
      texts: ['links'],
      component: async () => (await import('./links-beheer-page.tsx')).LinksBeheerPage,
      prefetch: () => void app.queryClient.prefetchQuery(linksBeheerQuery(app.api)),
    }),
  ],
  nav: [
    {
      href: '/links',
      naam: 'links',
      icon: IconExternalLink,
      plek: 'meer',
      voor: ({ soort }) => soort === 'medewerker',
    },
    {
      href: '/beheer/links',
      naam: 'linksBeheer',
      icon: IconShare,
      plek: 'meer',
      voor: ({ rechten }) => rechten.includes('links-beheren'),
    },
  ],
});

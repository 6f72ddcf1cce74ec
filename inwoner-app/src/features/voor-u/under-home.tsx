import type { CreateModule } from '@loket/app';
import { lazy } from 'react';

/** Tips under the first page. */
export const createUnderHome: CreateModule = (app) => ({
  underHome: [
    lazy(async () => {
      const [{ VoorU }] = await Promise.all([import('./voor-u.tsx'), app.talen.laad(['voor-u'])]);
      return { default: VoorU };
    }),
  ],
});

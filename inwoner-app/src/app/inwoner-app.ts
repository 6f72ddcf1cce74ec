import type { AppDefinition } from '@loket/app';
import { createInwonerClient } from '@loket/contract/client';
import { createNav as afspraken } from '../features/afspraken/nav.ts';
import { createNav as berichten } from '../features/berichten/nav.ts';
import { createNav as instellingen } from '../features/instellingen/nav.ts';
import { createNav as mijnDocumenten } from '../features/mijn-documenten/nav.ts';
import { createNav as mijnGegevens } from '../features/mijn-gegevens/nav.ts';
import { createNav as mijnTaken } from '../features/mijn-taken/nav.ts';
import { createNav as mijnVragen } from '../features/mijn-vragen/nav.ts';
import { createNav as mijnZaken } from '../features/mijn-zaken/nav.ts';
import { createNav as producten } from '../features/producten/nav.ts';
import { createNav as voorEenAnder } from '../features/voor-een-ander/nav.ts';
import { createNav as voorzieningen } from '../features/voorzieningen/nav.ts';
import { createNav as wieKeek } from '../features/wie-keek/nav.ts';
import { createModule as inloggen } from '../features/inloggen/module.ts';
import { createModule as overzicht } from '../features/overzicht/module.tsx';
import { createUnderHome as voorU } from '../features/voor-u/under-home.tsx';
import algemeen from '../locales/nl/algemeen.json';
import { deur, sessieBron } from '../platform/inwoner-deur.ts';
import { Shell } from './shell/shell.tsx';

/**
 * The resident portal. With `pages.ts` the one place that knows its features by name. Here stands only what home needs:
 * the entrances of the navigation in their order, and the two pages where one begins. Other pages go into `pages.ts`,
 * which these do not wait for.
 */
export const inwonerApp: AppDefinition = {
  deur,
  teksten: {
    algemeen,
    bestanden: import.meta.glob(['../locales/nl/*.json', '!../locales/nl/algemeen.json']),
    anderstalig: async () => (await import('./andere-talen.ts')).bestanden,
  },
  createApi: createInwonerClient,
  sessie: sessieBron,
  modules: [
    overzicht,
    mijnZaken,
    berichten,
    producten,
    mijnGegevens,
    mijnTaken,
    mijnDocumenten,
    mijnVragen,
    afspraken,
    voorzieningen,
    voorEenAnder,
    wieKeek,
    instellingen,
    voorU,
    inloggen,
  ],
  later: async () => (await import('./pages.ts')).pages,
  Shell,
};

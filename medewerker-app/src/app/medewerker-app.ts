import type { AppDefinition } from '@loket/app';
import { createMedewerkerClient } from '@loket/contract/client';
import { createNav as berichtteksten } from '../features/berichtteksten/nav.ts';
import { createNav as bezorging } from '../features/bezorging/nav.ts';
import { createModule as bijdrage } from '../features/bijdrage/module.tsx';
import { createNav as formulierenBeheer } from '../features/formulieren-beheer/nav.ts';
import { createNav as inzendingen } from '../features/inzendingen/nav.ts';
import { createModule as inloggen } from '../features/inloggen/module.tsx';
import { createNav as inzageBeperken } from '../features/inzage-beperken/nav.ts';
import { createModule as meldingen } from '../features/meldingen/module.tsx';
import { createNav as mensen } from '../features/mensen/nav.ts';
import { createNav as evenementen } from '../features/evenementen/nav.ts';
import { createNav as links } from '../features/links/nav.ts';
import { createNav as onboarding } from '../features/onboarding/nav.ts';
import { createNav as mensenBeheer } from '../features/mensen-beheer/nav.ts';
import { createNav as socialeKaart } from '../features/sociale-kaart/nav.ts';
import { createNav as productenBeheer } from '../features/producten-beheer/nav.ts';
import { createKaarten as startKaarten, createModule as start } from '../features/start/module.tsx';
import { createNav as nieuws } from '../features/nieuws/nav.ts';
import { createNav as nieuwsBeheer } from '../features/nieuws-beheer/nav.ts';
import { createNav as paginas } from '../features/paginas/nav.ts';
import { createNav as paginasBeheer } from '../features/paginas-beheer/nav.ts';
import { createNav as tipsBeheer } from '../features/tips-beheer/nav.ts';
import { createNav as waardering } from '../features/waardering/nav.ts';
import { createModule as werkvoorraad } from '../features/werkvoorraad/module.tsx';
import { createModule as zaakZoeken } from '../features/zaak-zoeken/module.tsx';
import { createModule as zoeken } from '../features/zoeken/module.tsx';
import algemeen from '../locales/nl/algemeen.json';
import { deur, sessieBron } from '../platform/medewerker-deur.ts';
import { Shell } from './shell/shell.tsx';

/**
 * The employee portal. With `pages.ts` the one place that knows its features by name. Here stands only what the first
 * page needs: the entrances of the navigation in their order, and the cards of the start page.
 */
export const medewerkerApp: AppDefinition = {
  deur,
  teksten: { algemeen, bestanden: import.meta.glob(['../locales/*/*.json', '!../locales/nl/algemeen.json']) },
  createApi: createMedewerkerClient,
  sessie: sessieBron,
  modules: [
    start,
    werkvoorraad,
    nieuws,
    mensen,
    zaakZoeken,
    paginas,
    evenementen,
    bijdrage,
    onboarding,
    links,
    inzageBeperken,
    bezorging,
    inzendingen,
    mensenBeheer,
    nieuwsBeheer,
    paginasBeheer,
    berichtteksten,
    tipsBeheer,
    socialeKaart,
    productenBeheer,
    formulierenBeheer,
    waardering,
    meldingen,
    zoeken,
    inloggen,
    startKaarten,
  ],
  later: async () => (await import('./pages.ts')).pages,
  Shell,
};

import { overDezeSite } from '@loket/app';
import type { AppDefinition } from '@loket/app';
import { createMedewerkerClient } from '@loket/contract/client';
import { createModule as berichtteksten } from '../features/berichtteksten/module.tsx';
import { createModule as bezorging } from '../features/bezorging/module.tsx';
import { createModule as bijdrage } from '../features/bijdrage/module.tsx';
import { createModule as formulierenBeheer } from '../features/formulieren-beheer/module.tsx';
import { createModule as hulp } from '../features/hulp/module.tsx';
import { createModule as inzendingen } from '../features/inzendingen/module.tsx';
import { createModule as inloggen } from '../features/inloggen/module.tsx';
import { createModule as inzageBeperken } from '../features/inzage-beperken/module.tsx';
import { createModule as meldingen } from '../features/meldingen/module.tsx';
import { createModule as mensen } from '../features/mensen/module.tsx';
import { createModule as evenementen } from '../features/evenementen/module.tsx';
import { createModule as links } from '../features/links/module.tsx';
import { createModule as onboarding } from '../features/onboarding/module.tsx';
import { createModule as mensenBeheer } from '../features/mensen-beheer/module.tsx';
import { createModule as socialeKaart } from '../features/sociale-kaart/module.tsx';
import { createModule as productenBeheer } from '../features/producten-beheer/module.tsx';
import { createKaarten as startKaarten, createModule as start } from '../features/start/module.tsx';
import { createModule as nieuws } from '../features/nieuws/module.tsx';
import { createModule as nieuwsBeheer } from '../features/nieuws-beheer/module.tsx';
import { createModule as paginas } from '../features/paginas/module.tsx';
import { createModule as paginasBeheer } from '../features/paginas-beheer/module.tsx';
import { createModule as tipsBeheer } from '../features/tips-beheer/module.tsx';
import { createModule as waardering } from '../features/waardering/module.tsx';
import { createModule as werkvoorraad } from '../features/werkvoorraad/module.tsx';
import { createModule as zaakZoeken } from '../features/zaak-zoeken/module.tsx';
import { createModule as zoeken } from '../features/zoeken/module.tsx';
import algemeen from '../locales/nl/algemeen.json';
import { deur, sessieBron } from '../platform/medewerker-deur.ts';
import { Shell } from './shell/shell.tsx';

/** The employee portal. The one place that knows its features by name, in the order of the navigation. */
export const medewerkerApp: AppDefinition = {
  deur,
  teksten: { algemeen, bestanden: import.meta.glob(['../locales/*/*.json', '!../locales/nl/algemeen.json']) },
  createApi: createMedewerkerClient,
  sessie: sessieBron,
  modules: [
    start,
    werkvoorraad,
    bijdrage,
    zaakZoeken,
    mensen,
    evenementen,
    inzageBeperken,
    bezorging,
    inzendingen,
    mensenBeheer,
    onboarding,
    links,
    nieuws,
    paginas,
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
    hulp,
    overDezeSite,
    startKaarten,
  ],
  Shell,
};

import { overDezeSite } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { createPages as berichtteksten } from '../features/berichtteksten/pages.tsx';
import { createPages as tipsBeheer } from '../features/tips-beheer/pages.tsx';
import { createPages as socialeKaart } from '../features/sociale-kaart/pages.tsx';
import { createPages as productenBeheer } from '../features/producten-beheer/pages.tsx';
import { createPages as formulierenBeheer } from '../features/formulieren-beheer/pages.tsx';
import { createPages as waardering } from '../features/waardering/pages.tsx';
import { createPages as nieuwsBeheer } from '../features/nieuws-beheer/pages.tsx';
import { createPages as paginasBeheer } from '../features/paginas-beheer/pages.tsx';
import { createPages as mensenBeheer } from '../features/mensen-beheer/pages.tsx';
import { createPages as onboarding } from '../features/onboarding/pages.tsx';
import { createPages as links } from '../features/links/pages.tsx';
import { createPages as inzageBeperken } from '../features/inzage-beperken/pages.tsx';
import { createPages as inzendingen } from '../features/inzendingen/pages.tsx';
import { createPages as bezorging } from '../features/bezorging/pages.tsx';
import { createPages as hulp } from '../features/hulp/pages.tsx';
import { createPages as evenementen } from '../features/evenementen/pages.tsx';
import { createPages as mensen } from '../features/mensen/pages.tsx';
import { createPages as paginas } from '../features/paginas/pages.tsx';
import { createPages as nieuws } from '../features/nieuws/pages.tsx';

/** All pages that the first one does not wait for. */
export const pages: readonly CreatePages[] = [
  berichtteksten,
  tipsBeheer,
  socialeKaart,
  productenBeheer,
  formulierenBeheer,
  waardering,
  nieuwsBeheer,
  paginasBeheer,
  mensenBeheer,
  onboarding,
  links,
  inzageBeperken,
  inzendingen,
  bezorging,
  hulp,
  evenementen,
  mensen,
  paginas,
  nieuws,
  overDezeSite,
];

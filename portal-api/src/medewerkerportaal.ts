import type { Route } from './access/route.ts';
import { uitBron } from './domain/werk/uit-bron.ts';
import type { ZoekBron } from './domain/zoeken/bron.ts';
import { createEvenementendeel } from './evenementen.ts';
import type { House } from './house.ts';
import { createMensen } from './mensen.ts';
import { createNieuws } from './nieuws.ts';
import type { Module } from './platform/module.ts';
import { werkModules } from './werk.ts';
import { eigenWerkbronnen, meldAls, neemTerugAls } from './werkbronnen.ts';

/** Puts together what employees have among themselves: colleagues, events, news and handbook, and the work of all that. */
export function createMedewerkerportaal(house: House): { modules: Module<Route>[]; zoekbronnen: readonly ZoekBron[] } {
  const mensen = createMensen(house);
  const evenementen = createEvenementendeel(house);
  const vertellen = { meld: meldAls(house.meldingen), neemTerug: neemTerugAls(house.meldingen) };
  const nieuws = createNieuws(house, vertellen, evenementen.noun);
  const bronnen = [
    ...house.kennisgeven.werk.map(uitBron),
    ...eigenWerkbronnen({ ...house, ...nieuws, onboarding: mensen.onboarding }),
  ];
  const teksten = async () => {
    await Promise.all([nieuws.nieuwsberichten.begin(), nieuws.paginas.begin()]);
  };
  const werk = werkModules(house, bronnen, { ...evenementen, teksten });
  return {
    modules: [...mensen.modules, ...evenementen.modules, ...nieuws.modules, ...werk],
    zoekbronnen: [
      evenementen.zoekbron,
      { soort: 'nieuws', klaar: () => nieuws.nieuwsberichten.begin() },
      { soort: 'pagina', klaar: () => nieuws.paginas.begin() },
    ],
  };
}

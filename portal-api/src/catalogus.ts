import type { Route } from './access/route.ts';
import type { Formulieren } from './domain/formulieren/formulieren.ts';
import { productBegin, synoniemenBegin } from './domain/producten/begin.ts';
import { createProducten } from './domain/producten/producten.ts';
import { createFormulierBron } from './domain/formulieren/zoekbron.ts';
import { createFormulierredactie } from './domain/formulieren/redactie.ts';
import type { ZoekBron } from './domain/zoeken/bron.ts';
import { createVerbeteringen } from './domain/verbeteringen/verbeteringen.ts';
import { formulierenBeheerModule } from './features/formulieren-beheer/module.ts';
import { productenModule } from './features/producten/module.ts';
import { productenBeheerModule } from './features/producten-beheer/module.ts';
import { zoekenMedewerkerModule } from './features/zoeken-medewerker/module.ts';
import { zoekenModule } from './features/zoeken/module.ts';
import type { House } from './house.ts';
import { readContent } from './platform/config/content.ts';
import type { Module } from './platform/module.ts';
import { waarderingModules } from './waardering.ts';

/** Puts what the municipality offers together: its pages, the search in it, where editors keep both, and what people think of it. */
export function catalogusModules(
  house: House,
  formulieren: Formulieren,
  /** What only employees find. */
  intern: readonly ZoekBron[],
): Module<Route>[] {
  const { prisma, search, queue, clock, settings, registers } = house;
  const producten = createProducten({
    prisma,
    search,
    queue,
    clock,
    begin: readContent('producten', productBegin),
    synoniemen: readContent('synoniemen', synoniemenBegin).flat(),
  });
  const verbeteringen = createVerbeteringen({ prisma, clock, search, begin: house.config.waardering.verbeteringen });
  return [
    productenModule({ producten, formulieren, settings, afspraken: registers.afspraken.aanwezig }),
    zoekenModule({ search, bronnen: [producten, verbeteringen] }),
    zoekenMedewerkerModule({
      search,
      bronnen: [producten, createFormulierBron({ ...house, formulieren }), ...intern],
      medewerkers: house.medewerkers,
      teams: house.teams,
      inwonerOrigin: house.config.doors.inwoner.url,
    }),
    productenBeheerModule({ producten, formulieren, search, settings }),
    formulierenBeheerModule({
      redactie: createFormulierredactie({ prisma, formulieren }),
      formulieren,
      registers,
      settings,
    }),
    ...waarderingModules(house, { formulieren, producten, verbeteringen }),
  ];
}

import type { Route } from './access/route.ts';
import type { Meld } from './domain/nieuwsberichten/model.ts';
import { createNieuwsberichten } from './domain/nieuwsberichten/nieuwsberichten.ts';
import type { Meld as MeldPaginas } from './domain/paginas/model.ts';
import { createPaginas } from './domain/paginas/paginas.ts';
import { createTerugmeldingen } from './domain/terugmeldingen/terugmeldingen.ts';
import { nieuwsModule } from './features/nieuws/module.ts';
import { nieuwsBeheerModule } from './features/nieuws-beheer/module.ts';
import { paginasModule } from './features/paginas/module.ts';
import { paginasBeheerModule } from './features/paginas-beheer/module.ts';
import { tekstenModule } from './features/teksten/module.ts';
import { terugmeldingenModule } from './features/terugmeldingen/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/**
 * Puts news and pages together: where they are written, where they are read, the files in their texts, and what
 * colleagues say is not right.
 * @param meld how colleagues hear that they were named, must read something, or have work at a page of theirs; without it
 *   they see it where it stands
 */
export function createNieuws(house: House, meld: Meld & MeldPaginas = async () => undefined) {
  const { config, kennisgeven } = house;
  const nieuwsberichten = createNieuwsberichten({
    ...house,
    meld,
    mailer: kennisgeven.mailer,
    origin: config.doors.medewerker.url,
    nieuws: config.nieuws,
  });
  const paginas = createPaginas({ ...house, meld, paginas: config.paginas });
  const terugmeldingen = createTerugmeldingen({ ...house, meld });
  const nouns = { ...house, nieuwsberichten, paginas, terugmeldingen };
  const modules: Module<Route>[] = [
    tekstenModule({ ...house, acceptUnscanned: config.scanner.acceptUnscanned }),
    nieuwsModule(nouns),
    nieuwsBeheerModule(nouns),
    paginasModule(nouns),
    paginasBeheerModule(nouns),
    terugmeldingenModule(nouns),
  ];
  return { nieuwsberichten, paginas, terugmeldingen, modules };
}

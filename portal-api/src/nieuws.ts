import type { Route } from './access/route.ts';
import type { Evenementen } from './domain/evenementen/evenementen.ts';
import type { Meld, NeemTerug } from './domain/nieuwsberichten/model.ts';
import { createNieuwsberichten } from './domain/nieuwsberichten/nieuwsberichten.ts';
import type { Meld as MeldPaginas } from './domain/paginas/model.ts';
import { createPaginahulp } from './domain/paginas/hielp.ts';
import { createPaginas, type Paginas } from './domain/paginas/paginas.ts';
import { createTerugmeldingen } from './domain/terugmeldingen/terugmeldingen.ts';
import { nieuwsModule } from './features/nieuws/module.ts';
import { nieuwsBeheerModule } from './features/nieuws-beheer/module.ts';
import { paginasModule } from './features/paginas/module.ts';
import { paginasBeheerModule } from './features/paginas-beheer/module.ts';
import { tekstenModule } from './features/teksten/module.ts';
import { terugmeldingenModule } from './features/terugmeldingen/module.ts';
import type { House } from './house.ts';
import type { Module, OnLeave } from './platform/module.ts';

/** The pages of somebody who leaves go to who takes over; without anybody they stay hers. */
function paginasOver({ prisma }: House, paginas: Pick<Paginas, 'draagOver'>): OnLeave {
  return {
    name: 'pagina’s van het handboek',
    leave: async ({ identificatie, naam, opvolger }, now) => {
      if (!opvolger) return 0;
      const over = { van: identificatie, naar: opvolger.identificatie, door: { identificatie, naam }, now };
      return prisma.$transaction((tx) => paginas.draagOver(tx, over));
    },
  };
}

/**
 * Puts news and pages together: where they are written, where they are read, the files in their texts, and what
 * colleagues say is not right.
 * @param vertellen how colleagues hear that they were named, must read something, or have work at a page of theirs, and how
 *   that is taken back when it is done
 * @param evenementen of which colleagues also say what is not right
 */
export function createNieuws(
  house: House,
  { meld, neemTerug }: { meld: Meld & MeldPaginas; neemTerug: NeemTerug },
  evenementen: Pick<Evenementen, 'een'>,
) {
  const { config, kennisgeven } = house;
  const nieuwsberichten = createNieuwsberichten({
    ...house,
    meld,
    neemTerug,
    mailer: kennisgeven.mailer,
    origin: config.doors.medewerker.url,
    nieuws: config.nieuws,
  });
  const paginas = createPaginas({ ...house, meld, paginas: config.paginas });
  const paginahulp = createPaginahulp({
    ...house,
    vertelLezer: (tx, wie) =>
      house.live.publish(tx, [{ subject: house.pseudonym('medewerker', wie), topics: ['paginas'] }]),
  });
  const terugmeldingen = createTerugmeldingen({ ...house, meld });
  const nouns = { ...house, nieuwsberichten, paginas, paginahulp, terugmeldingen, evenementen };
  const modules: Module<Route>[] = [
    tekstenModule({
      ...house,
      acceptUnscanned: config.scanner.acceptUnscanned,
      schrijft: paginas.redactie.heeftEigen,
    }),
    nieuwsModule(nouns),
    nieuwsBeheerModule(nouns),
    paginasModule(nouns),
    { ...paginasBeheerModule(nouns), onLeave: [paginasOver(house, paginas)] },
    terugmeldingenModule(nouns),
  ];
  return { nieuwsberichten, paginas, terugmeldingen, modules };
}

import { describe, expect, it } from 'vitest';
import type { Acting, ActingMedewerker } from '../identity/acting.ts';
import { inwoner, medewerker, NU } from '../testing/toegang.ts';
import { nieuwsBeheerModule, type NieuwsBeheerDeps } from './nieuws-beheer/module.ts';
import { nieuwsModule, type NieuwsModuleDeps } from './nieuws/module.ts';
import { paginasBeheerModule, type PaginasBeheerDeps } from './paginas-beheer/module.ts';
import { paginasModule, type PaginasModuleDeps } from './paginas/module.ts';
import { tekstenModule } from './teksten/module.ts';
import { terugmeldingenModule, type TerugmeldingenDeps } from './terugmeldingen/module.ts';

const partner: ActingMedewerker = { ...medewerker(), soort: 'partner', identificatie: 'p' };
const wie: Record<string, Acting | null> = {
  redacteur: medewerker('red'),
  teammanager: medewerker('mgr'),
  medewerker: medewerker('coachv'),
  'medewerker zonder rol': medewerker(),
  'partner die zich redacteur noemt': { ...partner, rollen: ['red'] },
  partner,
  inwoner: inwoner(),
  niemand: null,
};
type Wie = keyof typeof wie;
const personeel: Wie[] = ['redacteur', 'teammanager', 'medewerker', 'medewerker zonder rol'];
const partners: Wie[] = ['partner', 'partner die zich redacteur noemt'];

const handboek = paginasBeheerModule({ paginas: {} } as unknown as PaginasBeheerDeps).routes;
const overHetHandboek = ({ operation }: (typeof handboek)[number]) =>
  ['listPaginaBeheer', 'maakPagina', 'verplaatsPagina'].includes(operation.id);

const nieuws = nieuwsModule({ nieuwsberichten: {} } as unknown as NieuwsModuleDeps).routes;
const modereren = ['laatReactieStaan'];
/** What partners have no part in: news by mail, and teams of ours. */
const onderCollegas = ['getNieuwsVoorkeur', 'zetNieuwsVoorkeur', 'listLeesplichtenTeam', 'listBevestigingen'];

/** By object: which actions are for whom. What of an object is for her, the use case decides (audience, own team). */
const tabel = {
  nieuws: {
    routes: nieuws.filter(({ operation }) => ![...modereren, ...onderCollegas].includes(operation.id)),
    mag: [...personeel, ...partners],
  },
  'nieuws onder collega’s': {
    routes: nieuws.filter(({ operation }) => onderCollegas.includes(operation.id)),
    mag: personeel,
  },
  'gemelde reactie': {
    routes: nieuws.filter(({ operation }) => modereren.includes(operation.id)),
    mag: ['redacteur'],
  },
  pagina: {
    routes: paginasModule({ paginas: {} } as unknown as PaginasModuleDeps).routes,
    mag: [...personeel, ...partners],
  },
  terugmelding: { routes: terugmeldingenModule({} as TerugmeldingenDeps).routes, mag: [...personeel, ...partners] },
  'nieuws schrijven': {
    routes: nieuwsBeheerModule({ nieuwsberichten: {} } as unknown as NieuwsBeheerDeps).routes,
    mag: ['redacteur'],
  },
  'plek in het handboek': { routes: handboek.filter(overHetHandboek), mag: ['redacteur'] },
  // whose page it is, decides `paginaSchrijven`
  'pagina schrijven': { routes: handboek.filter((een) => !overHetHandboek(een)), mag: personeel },
  // whether she writes a text at all, decides the use case
  'bestand in een tekst': { routes: tekstenModule({} as Parameters<typeof tekstenModule>[0]).routes, mag: personeel },
};

describe.each(Object.entries(tabel))('%s', (_object, { routes, mag }) => {
  it.each(routes.map((route) => [route.operation.id, route] as const))('%s', async (_id, route) => {
    const input = { params: {}, query: {}, body: {} };
    const deps = { now: NU, raadplegingen: {} } as unknown as Parameters<typeof route.decide>[2];
    const mogen = [];
    for (const [naam, acting] of Object.entries(wie)) {
      if ((await route.decide(acting, input, deps)).allow) mogen.push(naam);
    }
    expect(mogen.toSorted()).toEqual(mag.toSorted());
  });
});

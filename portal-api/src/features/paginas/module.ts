import { medewerkerOperations } from '@loket/contract';
import { paginaSchrijven } from '../../access/policies/pagina.ts';
import { ingelogdeMedewerker as policy } from '../../access/policies/routes.ts';
import type { Medewerker } from '../../access/policy.ts';
import { heeftRecht } from '../../access/rights.ts';
import { route, type Route } from '../../access/route.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { Paginahulp } from '../../domain/paginas/hielp.ts';
import type { Paginalezer } from '../../domain/paginas/model.ts';
import type { Paginas } from '../../domain/paginas/paginas.ts';
import { geefTekstbestand } from '../../domain/tekst/bestanden.ts';
import type { Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface PaginasModuleDeps {
  paginas: Pick<Paginas, 'lezen' | 'begin' | 'tasks' | 'ronde'>;
  paginahulp: Paginahulp;
  medewerkers: Pick<Medewerkers, 'doelgroepVan'>;
  files: Files;
}

const UUR = 3_600_000;

/** The handbook, for each employee the pages that are for her. Shows no data of residents. */
export function paginasModule({ paginas, paginahulp, medewerkers, files }: PaginasModuleDeps): Module<Route> {
  const { lezen } = paginas;
  const operations = medewerkerOperations;
  const lezerVan = async (acting: Medewerker): Promise<Paginalezer> => {
    const [doelgroep] = await Promise.all([medewerkers.doelgroepVan(acting), paginas.begin()]);
    // of a partner the number may be that of a colleague
    const identificatie = acting.soort === 'medewerker' ? acting.identificatie : '';
    return { identificatie, doelgroep, redacteur: heeftRecht(acting, 'redactie') };
  };
  return {
    name: 'paginas',
    door: 'medewerker',
    routes: [
      route(operations.listPaginas, {
        policy,
        handle: async ({ acting }) => ({ paginas: await lezen.boom((await lezerVan(acting)).doelgroep) }),
      }),
      route(operations.getPagina, {
        policy,
        handle: async ({ acting, params }) => {
          const pagina = await lezen.een(params.paginaId, await lezerVan(acting));
          if (!pagina) throw new Problem('niet-gevonden');
          const magBewerken = paginaSchrijven(acting, { eigenaar: pagina.eigenaar.identificatie }).allow;
          return { ...pagina, magBewerken, hielpMij: await paginahulp.hielp(params.paginaId, wieHielp(acting)) };
        },
      }),
      route(operations.zegPaginaHielp, {
        policy,
        handle: async ({ acting, params, body }) => {
          const { doelgroep } = await lezerVan(acting);
          const lezer = { identificatie: wieHielp(acting), doelgroep };
          if (!(await paginahulp.zet(params.paginaId, body.hielp, lezer))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.downloadPaginaBestand, {
        policy,
        handle: async ({ acting, params: { paginaId, bestandId } }) => {
          const mag = await lezen.heeftBestand(paginaId, bestandId, await lezerVan(acting));
          const bestand = mag ? await geefTekstbestand(bestandId, { files }) : null;
          if (!bestand) throw new Problem('niet-gevonden');
          return bestand;
        },
      }),
    ],
    tasks: paginas.tasks,
    // the sweep of the house asks for it; the queue does it
    jobs: [{ name: 'reviews and links of pages', everyMs: UUR, run: () => paginas.ronde() }],
  };
}

/** Whom a page helped; the number of a partner may be that of a colleague. */
const wieHielp = ({ soort, identificatie }: Medewerker): string =>
  soort === 'medewerker' ? identificatie : `partner ${identificatie}`;

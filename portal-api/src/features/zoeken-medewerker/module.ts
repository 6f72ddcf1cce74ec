import { medewerkerOperations, werkzoeksoorten, ZOEK_PER_PAGINA } from '@loket/contract';
import { ingelogdeMedewerker } from '../../access/policies/routes.ts';
import type { Medewerker } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { ZoekBron } from '../../domain/zoeken/bron.ts';
import { OPENBAAR } from '../../domain/zoeken/lezer.ts';
import { presentUitkomst } from '../../domain/zoeken/vraag.ts';
import type { Module } from '../../platform/module.ts';
import type { Reader } from '../../platform/search/model.ts';
import type { Search } from '../../platform/search/search.ts';
import { facettenVan, presentFacetten } from './facetten.ts';

export interface ZoekenMedewerkerDeps {
  search: Pick<Search, 'find' | 'suggest'>;
  bronnen: readonly ZoekBron[];
  medewerkers: Pick<Medewerkers, 'doelgroepVan'>;
  /** How teams are called. */
  teams: readonly { id: string; naam: string }[];
  /** Public origin of the resident door, where products, forms and provisions are read. */
  inwonerOrigin: string;
}

/** Kinds that have their page at the resident door: employees read there what residents read. */
const bijInwoner: readonly string[] = ['product', 'formulier', 'voorziening'];

/** The one search, at the employee door. What a reader may find is filtered where the documents are. */
export function zoekenMedewerkerModule(deps: ZoekenMedewerkerDeps): Module<Route> {
  const { search, bronnen, medewerkers, teams, inwonerOrigin } = deps;
  const policy = ingelogdeMedewerker;
  const klaar = () => Promise.all(bronnen.map((bron) => bron.klaar()));
  const lezer = async (acting: Medewerker, now: Date): Promise<Reader> => {
    const [doelgroep] = await Promise.all([medewerkers.doelgroepVan(acting), klaar()]);
    return { audience: [OPENBAAR, ...doelgroep], language: 'nl', now };
  };
  const adres = (soort: string, pad: string) => (bijInwoner.includes(soort) ? `${inwonerOrigin}${pad}` : pad);
  return {
    name: 'zoeken-medewerker',
    door: 'medewerker',
    routes: [
      route(medewerkerOperations.zoek, {
        policy,
        handle: async ({ acting, query: { zoek, soort, pagina, ...gekozen }, now }) => {
          const vraag = {
            text: zoek,
            among: werkzoeksoorten,
            ...(soort && { kinds: [soort] }),
            facets: facettenVan(gekozen),
            from: (pagina - 1) * ZOEK_PER_PAGINA,
            most: ZOEK_PER_PAGINA,
          };
          const result = await search.find(vraag, await lezer(acting, now));
          const uitkomst = presentUitkomst(result, pagina);
          const treffers = uitkomst.treffers.map((een) => ({ ...een, pad: adres(een.soort, een.pad) }));
          return { ...uitkomst, treffers, facetten: presentFacetten(result.facets, teams) };
        },
      }),
      route(medewerkerOperations.listSuggesties, {
        policy,
        handle: async ({ acting, query: { zoek }, now }) => {
          const found = await search.suggest(zoek, await lezer(acting, now), { kinds: werkzoeksoorten });
          return {
            suggesties: found.map(({ kind, title, path }) => ({ soort: kind, titel: title, pad: adres(kind, path) })),
          };
        },
      }),
    ],
  };
}

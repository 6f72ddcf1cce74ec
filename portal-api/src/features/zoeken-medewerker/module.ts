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

export interface ZoekenMedewerkerDeps {
  search: Pick<Search, 'find' | 'suggest'>;
  bronnen: readonly ZoekBron[];
  medewerkers: Pick<Medewerkers, 'doelgroepVan'>;
  /** Public origin of the resident door, where products and forms are read. */
  inwonerOrigin: string;
}

/** Kinds that have their page at the resident door: employees read there what residents read. */
const bijInwoner: readonly string[] = ['product', 'formulier'];

/** The one search, at the employee door. What a reader may find is filtered where the documents are. */
export function zoekenMedewerkerModule(deps: ZoekenMedewerkerDeps): Module<Route> {
  const { search, bronnen, medewerkers, inwonerOrigin } = deps;
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
        handle: async ({ acting, query: { zoek, soort, pagina }, now }) => {
          const vraag = {
            text: zoek,
            among: werkzoeksoorten,
            ...(soort && { kinds: [soort] }),
            from: (pagina - 1) * ZOEK_PER_PAGINA,
            most: ZOEK_PER_PAGINA,
          };
          const uitkomst = presentUitkomst(await search.find(vraag, await lezer(acting, now)), pagina);
          const treffers = uitkomst.treffers.map((een) => ({ ...een, pad: adres(een.soort, een.pad) }));
          return { ...uitkomst, treffers };
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

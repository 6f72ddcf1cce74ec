import { inwonerOperations } from '@loket/contract';
import { iedereen } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { ZoekBron } from '../../domain/zoeken/bron.ts';
import { lezerVan } from '../../domain/zoeken/lezer.ts';
import type { Module } from '../../platform/module.ts';
import type { Search } from '../../platform/search/search.ts';
import { presentUitkomst, vraagVan } from '../../domain/zoeken/vraag.ts';

export interface ZoekenDeps {
  search: Pick<Search, 'find' | 'suggest'>;
  bronnen: readonly ZoekBron[];
}

/** The one search, at the resident door. What a reader may find is filtered where the documents are. */
export function zoekenModule({ search, bronnen }: ZoekenDeps): Module<Route> {
  const klaar = () => Promise.all(bronnen.map((bron) => bron.klaar()));
  return {
    name: 'zoeken',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.zoek, {
        policy: iedereen,
        handle: async ({ acting, query, now }) => {
          await klaar();
          const result = await search.find(vraagVan(query), lezerVan(acting, query.taal, now));
          return presentUitkomst(result, query.pagina);
        },
      }),
      route(inwonerOperations.listSuggesties, {
        policy: iedereen,
        handle: async ({ acting, query: { zoek, soort, taal }, now }) => {
          await klaar();
          const found = await search.suggest(zoek, lezerVan(acting, taal, now), soort ? { kinds: [soort] } : {});
          return { suggesties: found.map(({ kind, title, path }) => ({ soort: kind, titel: title, pad: path })) };
        },
      }),
    ],
  };
}

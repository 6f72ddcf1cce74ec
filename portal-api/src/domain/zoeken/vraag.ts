import { ZOEK_PER_PAGINA, type ZoekUitkomst, type ZoekVraag } from '@loket/contract';
import type { Reason, SearchQuery, SearchResult } from '../../platform/search/model.ts';

/** A question of the contract as the index knows it. */
export function vraagVan({ zoek, soort, facet, pagina }: ZoekVraag): SearchQuery {
  return {
    text: zoek,
    ...(soort && { kinds: [soort] }),
    facets: facet.split(',').filter(Boolean),
    from: (pagina - 1) * ZOEK_PER_PAGINA,
    most: ZOEK_PER_PAGINA,
  };
}

const redenen = { words: 'woorden', synonym: 'synoniem', spelling: 'spelling' } as const satisfies Record<
  Reason,
  string
>;

/** What was found, in the words of the contract. */
export function presentUitkomst(result: SearchResult, pagina: number): ZoekUitkomst {
  return {
    treffers: result.hits.map(({ kind, id, language, path, title, summary, facets, reason }) => ({
      soort: kind,
      id,
      taal: language,
      pad: path,
      titel: title,
      samenvatting: summary,
      facetten: facets,
      reden: redenen[reason],
    })),
    aantal: result.total,
    meer: result.atLeast,
    pagina,
    perPagina: ZOEK_PER_PAGINA,
    facetten: result.facets.map(({ facet, count }) => ({ facet, aantal: count })),
    soorten: result.kinds.map(({ kind, count }) => ({ soort: kind, aantal: count })),
    verbeterd: result.corrected,
  };
}

import { werkzoekfacetten, type Werkzoekfacet, type WerkZoekUitkomst } from '@loket/contract';
import type { SearchResult } from '../../platform/search/model.ts';

/** Of one name nobody chooses among more. */
const MEESTE = 20;

/** What was chosen, as the index has it (`wijk:De Riet`). */
export function facettenVan(gekozen: Partial<Record<Werkzoekfacet, string>>): string[] {
  return werkzoekfacetten.flatMap((wat) => (gekozen[wat] ? [`${wat}:${gekozen[wat]}`] : []));
}

/** By what can be narrowed, in the order of the contract; a name of which nothing was found is left out. */
export function presentFacetten(
  facets: SearchResult['facets'],
  teams: readonly { id: string; naam: string }[],
): WerkZoekUitkomst['facetten'] {
  return werkzoekfacetten.flatMap((wat) => {
    const waarden = facets
      .filter(({ facet }) => facet.startsWith(`${wat}:`))
      .slice(0, MEESTE)
      .map(({ facet, count }) => {
        const waarde = facet.slice(wat.length + 1);
        const naam = (wat === 'team' && teams.find(({ id }) => id === waarde)?.naam) || waarde;
        return { waarde, naam, aantal: count };
      });
    return waarden.length === 0 ? [] : [{ wat, waarden }];
  });
}

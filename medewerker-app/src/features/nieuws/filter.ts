import type { NieuwsCategorie } from '@loket/contract';
import type { NieuwsFilter } from './queries.ts';

export const categorieen: readonly NieuwsCategorie[] = [
  'werkwijze',
  'regels',
  'organisatie',
  'systemen',
  'wijken',
  'mensen',
];

/** What is asked for, as it stands in the address. */
export function leesFilter(params: URLSearchParams): NieuwsFilter {
  const categorie = categorieen.find((een) => een === params.get('categorie'));
  const pagina = Number(params.get('pagina'));
  return {
    ...(categorie && { categorie }),
    ...(params.get('ongelezen') === 'ja' && { ongelezen: 'ja' as const }),
    pagina: Number.isInteger(pagina) && pagina > 0 && pagina <= 1000 ? pagina : 1,
  };
}

/** The address with another choice; a choice begins at its first page. */
export function adresMet(filter: NieuwsFilter, anders: Partial<NieuwsFilter>): string {
  const { categorie, ongelezen, pagina } = { ...filter, pagina: 1, ...anders };
  const params = new URLSearchParams();
  if (categorie) params.set('categorie', categorie);
  if (ongelezen) params.set('ongelezen', ongelezen);
  if (pagina > 1) params.set('pagina', String(pagina));
  return `/nieuws${params.size > 0 ? `?${params}` : ''}`;
}

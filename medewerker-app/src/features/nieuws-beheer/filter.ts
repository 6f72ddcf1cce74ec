import type { NieuwsFilter } from '@loket/contract';

/** What an editor looks for, as it stands in the address. */
export interface BeheerVraag {
  zoek?: string;
  stand?: NieuwsFilter;
  pagina: number;
}

export const filters: readonly NieuwsFilter[] = [
  'te-beoordelen',
  'in-de-maak',
  'ingepland',
  'gepubliceerd',
  'verlopen',
  'ingetrokken',
];

export function leesVraag(params: URLSearchParams): BeheerVraag {
  const stand = filters.find((een) => een === params.get('stand'));
  const zoek = params.get('zoek')?.trim().slice(0, 120);
  const pagina = Number(params.get('pagina'));
  return {
    ...(zoek && { zoek }),
    ...(stand && { stand }),
    pagina: Number.isInteger(pagina) && pagina > 0 && pagina <= 1000 ? pagina : 1,
  };
}

/** The address with another choice; a choice begins at its first page. */
export function adresMet(
  vraag: BeheerVraag,
  anders: { zoek?: string; stand?: NieuwsFilter | undefined; pagina?: number },
): string {
  const { zoek, stand, pagina } = { ...vraag, pagina: 1, ...anders };
  const params = new URLSearchParams();
  if (zoek) params.set('zoek', zoek);
  if (stand) params.set('stand', stand);
  if (pagina > 1) params.set('pagina', String(pagina));
  return `/beheer/nieuws${params.size > 0 ? `?${params}` : ''}`;
}

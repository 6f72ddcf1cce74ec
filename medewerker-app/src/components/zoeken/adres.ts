import type { Werkzoekfacet, Werkzoeksoort } from '@loket/contract';
import { zoekfacetten, zoeksoort } from './soorten.ts';

/** What the address of the results asks for. */
export interface Vraag {
  zoek: string;
  soort: Werkzoeksoort | null;
  /** What else was chosen: of each name one value. */
  facetten: Partial<Record<Werkzoekfacet, string>>;
  pagina: number;
}

/** Where results stand. */
export const RESULTATEN = '/zoeken';

/** Reads the address; what makes no sense is left out. */
export function leesVraag(params: URLSearchParams): Vraag {
  return {
    zoek: (params.get('zoek') ?? '').trim().slice(0, 200),
    soort: zoeksoort(params.get('soort')) ?? null,
    facetten: facettenUit(params),
    pagina: Math.min(100, Math.max(1, Number.parseInt(params.get('pagina') ?? '1', 10) || 1)),
  };
}

/** The address of the results with these choices. */
export function adresVan({ zoek, soort, facetten, pagina }: Vraag): string {
  const params = new URLSearchParams({
    ...(zoek && { zoek }),
    ...(soort && { soort }),
    ...facetten,
    ...(pagina > 1 && { pagina: String(pagina) }),
  }).toString();
  return `${RESULTATEN}${params && `?${params}`}`;
}

/** What is at another address than this app is left for. */
export const elders = (pad: string): boolean => /^https?:/.test(pad);

function facettenUit(params: URLSearchParams): Vraag['facetten'] {
  return Object.fromEntries(
    zoekfacetten.flatMap((wat) => {
      const waarde = (params.get(wat) ?? '').trim().slice(0, 100);
      return waarde ? [[wat, waarde]] : [];
    }),
  );
}

import type { Werkzoeksoort } from '@loket/contract';
import { zoeksoort } from './soorten.ts';

/** What the address of the results asks for. */
export interface Vraag {
  zoek: string;
  soort: Werkzoeksoort | null;
  pagina: number;
}

/** Where results stand. */
export const RESULTATEN = '/zoeken';

/** Reads the address; what makes no sense is left out. */
export function leesVraag(params: URLSearchParams): Vraag {
  return {
    zoek: (params.get('zoek') ?? '').trim().slice(0, 200),
    soort: zoeksoort(params.get('soort')) ?? null,
    pagina: Math.min(100, Math.max(1, Number.parseInt(params.get('pagina') ?? '1', 10) || 1)),
  };
}

/** The address of the results with these choices. */
export function adresVan({ zoek, soort, pagina }: Vraag): string {
  const params = new URLSearchParams({
    ...(zoek && { zoek }),
    ...(soort && { soort }),
    ...(pagina > 1 && { pagina: String(pagina) }),
  }).toString();
  return `${RESULTATEN}${params && `?${params}`}`;
}

/** What is at another address than this app is left for. */
export const elders = (pad: string): boolean => /^https?:/.test(pad);

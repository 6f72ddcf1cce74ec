/** What the address of the list asks for. */
export interface Vraag {
  zoek: string;
  gebeurtenis: string | null;
  voor: string | null;
  pagina: number;
}

const woord = (tekst: string | null) => (tekst && /^[a-z][a-z-]{0,60}$/.test(tekst) ? tekst : null);

/** Reads the address; what makes no sense is left out. */
export function leesVraag(params: URLSearchParams): Vraag {
  return {
    zoek: (params.get('zoek') ?? '').trim().slice(0, 200),
    gebeurtenis: woord(params.get('gebeurtenis')),
    voor: woord(params.get('voor')),
    pagina: Math.min(100, Math.max(1, Number.parseInt(params.get('pagina') ?? '1', 10) || 1)),
  };
}

/** The address of the list with these choices. */
export function adresVan({ zoek, gebeurtenis, voor, pagina }: Vraag): string {
  const params = new URLSearchParams({
    ...(zoek && { zoek }),
    ...(gebeurtenis && { gebeurtenis }),
    ...(voor && { voor }),
    ...(pagina > 1 && { pagina: String(pagina) }),
  }).toString();
  return `/producten${params && `?${params}`}`;
}

/** The choices as the search knows them. */
export function facetVan({ gebeurtenis, voor }: Vraag): string {
  return [gebeurtenis && `gebeurtenis:${gebeurtenis}`, voor && `voor:${voor}`].filter(Boolean).join(',');
}

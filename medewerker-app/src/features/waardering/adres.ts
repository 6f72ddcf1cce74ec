export const weken = [4, 13, 52] as const;
export type Weken = (typeof weken)[number];
export const stappen = ['formulier', 'zaak'] as const;
export const scores = [1, 2, 3, 4, 5] as const;

/** Which reasons are shown; all of it stands in the address. */
export interface RedenenKeuze {
  weken: Weken;
  score: number | null;
  stap: (typeof stappen)[number] | null;
  pagina: number;
}

/** How far back, as the address says; thirteen weeks when it says nothing. */
export const leesWeken = (zoek: URLSearchParams): Weken => weken.find((een) => String(een) === zoek.get('weken')) ?? 13;

/** The version of the form that the funnel is about; null for all together. */
export function leesVersie(zoek: URLSearchParams): number | null {
  const versie = zoek.get('versie');
  return versie !== null && /^[1-9]\d{0,5}$/.test(versie) ? Number(versie) : null;
}

export function leesRedenen(zoek: URLSearchParams): RedenenKeuze {
  const pagina = Number(zoek.get('pagina'));
  return {
    weken: leesWeken(zoek),
    score: scores.find((een) => String(een) === zoek.get('score')) ?? null,
    stap: stappen.find((een) => een === zoek.get('stap')) ?? null,
    pagina: Number.isInteger(pagina) && pagina > 0 && pagina <= 1000 ? pagina : 1,
  };
}

/** The same address with another choice; null takes one away. Another choice begins at the first page again. */
export function metKeuze(zoek: URLSearchParams, anders: Record<string, string | number | null>): string {
  const nieuw = new URLSearchParams(zoek);
  nieuw.delete('pagina');
  for (const [naam, waarde] of Object.entries(anders)) {
    if (waarde === null) nieuw.delete(naam);
    else nieuw.set(naam, String(waarde));
  }
  const vraag = nieuw.toString();
  return vraag ? `?${vraag}` : '?';
}

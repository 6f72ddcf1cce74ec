import type { OverZaak } from './queries.ts';

/** The address of a form about this case, or about none. */
export function metZaak(pad: string, zaak: OverZaak | null): string {
  return zaak ? `${pad}?${new URLSearchParams({ bron: zaak.bron, id: zaak.id }).toString()}` : pad;
}

/** Under which name what is typed in a form is kept. */
export function conceptSleutel(formulier: 'vraag' | 'terugbelverzoek', zaak: OverZaak | null): string {
  return zaak ? `${formulier}:${zaak.bron}:${zaak.id}` : formulier;
}

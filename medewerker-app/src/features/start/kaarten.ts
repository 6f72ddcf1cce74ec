import type { IngelogdeSessie, StartKaart } from '@loket/app';
import type { StartIndeling } from '@loket/contract';

export interface Geplaatst {
  kaart: StartKaart;
  verborgen: boolean;
}

/**
 * The cards in the order of who looks: as she put them, and at the end what came since. What is not for her, or is no
 * longer there, is left out.
 */
export function plaats(
  kaarten: readonly StartKaart[],
  { kaarten: volgorde }: StartIndeling,
  sessie: IngelogdeSessie,
): Geplaatst[] {
  const mag = kaarten.filter(({ voor }) => voor?.(sessie) ?? true);
  const geplaatst = volgorde.flatMap(({ naam, verborgen }) => {
    const kaart = mag.find((een) => een.naam === naam);
    return kaart ? [{ kaart, verborgen }] : [];
  });
  const nieuw = mag.filter(({ naam }) => !volgorde.some((een) => een.naam === naam));
  return [...geplaatst, ...nieuw.map((kaart) => ({ kaart, verborgen: false }))];
}

/** The arrangement after moving one card by so many places. */
export function verplaatst(kaarten: readonly Geplaatst[], van: number, stap: -1 | 1): Geplaatst[] {
  const naar = van + stap;
  const een = kaarten[van];
  const ander = kaarten[naar];
  if (!een || !ander) return [...kaarten];
  return kaarten.map((kaart, at) => (at === van ? ander : at === naar ? een : kaart));
}

/** As the API keeps it. */
export function alsIndeling(kaarten: readonly Geplaatst[]): StartIndeling {
  return { kaarten: kaarten.map(({ kaart, verborgen }) => ({ naam: kaart.naam, verborgen })) };
}

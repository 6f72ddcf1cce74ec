import type { VoorzieningInhoud } from '@loket/contract';

/** Longitude and latitude. */
export type Punt = readonly [number, number];

/** From where distances are counted, and how well it is known: of a whole neighbourhood only its middle. */
export interface Vertrekpunt {
  punt: Punt;
  nauwkeurig: 'postcode' | 'omgeving';
}

type Bekend = Pick<VoorzieningInhoud, 'adres' | 'locatie' | 'wijk'>;

const AARDE_M = 6_371_008;
const rad = (graden: number) => (graden * Math.PI) / 180;

/** Metres as the crow flies (haversine). */
export function meters([lengteA, breedteA]: Punt, [lengteB, breedteB]: Punt): number {
  const hoogte = Math.sin(rad(breedteB - breedteA) / 2) ** 2;
  const breed = Math.sin(rad(lengteB - lengteA) / 2) ** 2;
  const h = hoogte + Math.cos(rad(breedteA)) * Math.cos(rad(breedteB)) * breed;
  return Math.round(2 * AARDE_M * Math.asin(Math.sqrt(h)));
}

/**
 * Where a postcode lies, by what the portal itself knows: a place with that very postcode, otherwise the middle of the
 * places in the neighbourhoods with its four digits. Asked of nobody: where somebody lives is not told to a map service.
 */
export function vertrekpuntVan(
  postcode: string,
  bekend: readonly Bekend[],
  wijken: Readonly<Record<string, readonly string[]>>,
): Vertrekpunt | null {
  const [, cijfers, letters] = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(postcode) ?? [];
  if (!cijfers) return null;
  const geheel = letters && `${cijfers} ${letters.toUpperCase()}`;
  const precies = geheel ? middenVan(bekend.filter(({ adres }) => adres?.postcode === geheel)) : null;
  if (precies) return { punt: precies, nauwkeurig: 'postcode' };
  const hier = (een: Bekend) => een.adres?.postcode.startsWith(cijfers) || wijken[een.wijk]?.includes(cijfers);
  const omgeving = middenVan(bekend.filter(hier));
  return omgeving && { punt: omgeving, nauwkeurig: 'omgeving' };
}

function middenVan(plaatsen: readonly Bekend[]): Punt | null {
  const punten = plaatsen.flatMap(({ locatie }) => (locatie ? [locatie.coordinates] : []));
  if (punten.length === 0) return null;
  const gemiddeld = (as: 0 | 1) => punten.reduce((som, punt) => som + punt[as], 0) / punten.length;
  return [gemiddeld(0), gemiddeld(1)];
}

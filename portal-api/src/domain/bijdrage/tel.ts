import type { Gedaan } from './model.ts';
import { begintOp, stappenVan, type Indeling, type Tijdvak } from './periode.ts';

/** From how many people on a figure of a team says nothing of one of them. */
export const MINSTE_MENSEN = 5;

/** Counts by week or month, from the first to the last, those without anything too. */
export function perStap(gedaan: readonly Gedaan[], indeling: Pick<Indeling, 'verloop' | 'stap'>) {
  return stappenVan(indeling).map((van) => ({
    van,
    ...tel(gedaan.filter(({ afgerond }) => begintOp(afgerond, indeling.stap) === van)),
  }));
}

/** What was finished in these days. */
export const inTijdvak = (gedaan: readonly Gedaan[], { van, tot }: Tijdvak): Gedaan[] =>
  gedaan.filter(({ afgerond }) => afgerond >= van && afgerond <= tot);

/** Everything once, also what people did together. */
export const samenGedaan = (gedaan: readonly Gedaan[]): Gedaan[] => [
  ...new Map(gedaan.map((een) => [een.sleutel, een])).values(),
];

/** How many, of how many a last day is known, and how many were finished by then. */
export function tel(gedaan: readonly Gedaan[]): { aantal: number; metTermijn: number; binnenTermijn: number } {
  return {
    aantal: gedaan.length,
    metTermijn: gedaan.filter(({ uiterlijk }) => uiterlijk !== null).length,
    binnenTermijn: gedaan.filter((een) => binnenTermijn(een) === true).length,
  };
}

/** Null where no last day is known. */
export function binnenTermijn({ uiterlijk, afgerond }: Pick<Gedaan, 'uiterlijk' | 'afgerond'>): boolean | null {
  return uiterlijk === null ? null : afgerond <= uiterlijk;
}

/** The middle of what the people of a team did, who did nothing counted as well; null when they are too few. */
export function mediaan(gedaan: readonly Gedaan[], leden: readonly string[]): number | null {
  if (leden.length < MINSTE_MENSEN) return null;
  const aantallen = leden
    .map((lid) => gedaan.filter(({ medewerker }) => medewerker === lid).length)
    .toSorted((a, b) => a - b);
  const midden = Math.floor(aantallen.length / 2);
  const boven = aantallen[midden] ?? 0;
  return aantallen.length % 2 === 1 ? boven : ((aantallen[midden - 1] ?? 0) + boven) / 2;
}

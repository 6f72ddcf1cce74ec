import { plusDagen, maandagVan, type Kalenderdag } from '../termijnen/kalender.ts';
import type { Gedaan } from './model.ts';

/** From how many people on a figure of a team says nothing of one of them. */
export const MINSTE_MENSEN = 5;

/** Counts by week, from the first to the last, weeks without anything too. */
export function perWeek(gedaan: readonly Gedaan[], van: Kalenderdag, tot: Kalenderdag) {
  const weken: Kalenderdag[] = [];
  for (let week = maandagVan(van); week <= tot; week = plusDagen(week, 7)) weken.push(week);
  return weken.map((week) => ({ week, ...tel(gedaan.filter(({ afgerond }) => maandagVan(afgerond) === week)) }));
}

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

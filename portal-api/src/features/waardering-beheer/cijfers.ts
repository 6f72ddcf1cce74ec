import type { Wat } from '../../domain/tellingen/tellingen.ts';

/** How often a score was given. */
export interface Score {
  score: number;
  aantal: number;
}

/** Below this a number of one day or week could point at somebody. */
const MINSTE = 5;

/** A number of a short time as it may be shown; null for one to four. */
export const getoond = (aantal: number): number | null => (aantal > 0 && aantal < MINSTE ? null : aantal);

/** How many, their mean in one decimal, and how often each of the five was given. */
export function cijfers(scores: readonly Score[]) {
  const verdeling = [1, 2, 3, 4, 5].map((score) =>
    scores.filter((een) => een.score === score).reduce((som, { aantal }) => som + aantal, 0),
  );
  const aantal = verdeling.reduce((som, een) => som + een, 0);
  const punten = verdeling.reduce((som, een, plek) => som + een * (plek + 1), 0);
  return { aantal, gemiddelde: aantal === 0 ? null : Math.round((punten / aantal) * 10) / 10, verdeling };
}

/** How often something happened, of what was counted. */
export function som(
  tellingen: readonly { stap?: string; wat: Wat; aantal: number }[],
  wat: Wat,
  stap?: string,
): number {
  return tellingen
    .filter((een) => een.wat === wat && (stap === undefined || een.stap === stap))
    .reduce((totaal, { aantal }) => totaal + aantal, 0);
}

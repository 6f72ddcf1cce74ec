import type { Kalenderdag } from '../termijnen/kalender.ts';

/**
 * Whether a decision may be told of. It holds only when it was made known (Awb 3:40): by sending it or by publishing it
 * (Awb 3:41 and 3:42). While all the days that the register gives for that lie ahead it was not. A register that gives
 * none says nothing: many never fill them in, and then it is shown, as the letter may be on the mat already.
 */
export function isBekendgemaakt(
  { verzenddatum, publicatiedatum }: { verzenddatum: string | null; publicatiedatum: string | null },
  vandaag: Kalenderdag,
): boolean {
  const dagen = [verzenddatum, publicatiedatum].filter((dag) => dag !== null);
  return dagen.length === 0 || dagen.some((dag) => dag <= vandaag);
}

/** The first day on which a decision is made known; null when that is so already, or nobody says. */
export function wordtBekend(
  besluit: { verzenddatum: string | null; publicatiedatum: string | null },
  vandaag: Kalenderdag,
): Kalenderdag | null {
  if (isBekendgemaakt(besluit, vandaag)) return null;
  const dagen = [besluit.verzenddatum, besluit.publicatiedatum].filter((dag) => dag !== null);
  return dagen.toSorted()[0] ?? null;
}

import type { EnkeleVraag } from '../model.ts';

/** Beyond this a number with six decimals is not exact any more. */
const GROOTST = 1e9;

/** The smallest number that a question accepts; null when none lies between its bounds. */
export function eersteGetal(vraag: Extract<EnkeleVraag, { soort: 'getal' | 'bedrag' }>): number | null {
  const { minimum, maximum } = vraag;
  if ([minimum, maximum].some((grens) => grens !== undefined && Math.abs(grens) > GROOTST)) return null;
  const fijnheid = 10 ** (vraag.soort === 'getal' ? vraag.decimalen : 2);
  const vanaf = minimum ?? Math.min(0, maximum ?? 0);
  const eerste = Math.ceil(afgerond(vanaf * fijnheid)) / fijnheid;
  return maximum !== undefined && eerste > maximum ? null : eerste;
}

/** Without the last digits, which are the computer's and not the editor's: 1.1 × 100 is 110. */
function afgerond(getal: number): number {
  return Number(getal.toFixed(4));
}

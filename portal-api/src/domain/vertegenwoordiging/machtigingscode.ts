import { randomInt } from 'node:crypto';

/** Without letters and digits that look or sound alike. */
const tekens = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTE = 12;

/** A code that somebody can tell another on the telephone: 60 bits, so nobody guesses one. */
export function nieuweCode(): string {
  return Array.from({ length: LENGTE }, () => tekens[randomInt(tekens.length)]).join('');
}

/** The code as it was meant: without spaces and dashes, in capitals; null for what cannot be one. */
export function leesCode(getypt: string): string | null {
  const code = getypt.replace(/[\s-]/g, '').toUpperCase();
  return code.length === LENGTE && [...code].every((teken) => tekens.includes(teken)) ? code : null;
}

/** In groups of four, as it is shown and read out. */
export function leesbareCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

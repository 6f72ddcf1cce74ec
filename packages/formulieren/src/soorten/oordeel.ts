import type { Fout, Foutcode, Waarde } from '../model.ts';

/** What an answer turned out to be: not given, right (with its value), or wrong. */
export type Oordeel = { soort: 'leeg' } | { soort: 'goed'; waarde: Waarde } | { soort: 'fout'; fouten: Fout[] };

export const leeg: Oordeel = { soort: 'leeg' };

/** A right answer, as a computer reads it. */
export function goed(waarde: Waarde): Oordeel {
  return { soort: 'goed', waarde };
}

/** One fault; `pad` is filled in by who knows where the question stands. */
export function fout(code: Foutcode, grens?: string | number, deel?: string): Oordeel {
  return { soort: 'fout', fouten: [eenFout(code, grens, deel)] };
}

/** A fault in a question, or in a part of it (`jaar` of a date). */
export function eenFout(code: Foutcode, grens?: string | number, deel?: string): Fout {
  return { pad: deel ? `#${deel}` : '', code, ...(grens !== undefined && { grens }) };
}

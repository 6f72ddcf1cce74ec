import type { Acting } from '../../identity/acting.ts';
import type { Reader } from '../../platform/search/model.ts';

/** The audience of what everybody may find. */
export const OPENBAAR = 'iedereen';

/**
 * Who searches, as the index knows readers. What somebody may find is decided here and nowhere else: whoever puts in a
 * document names one of these groups, and the search filters where the documents are.
 */
export function lezerVan(acting: Acting | null, language: string, now: Date): Reader {
  const audience = [OPENBAAR];
  if (acting?.door === 'inwoner') audience.push('inwoner');
  if (acting?.door === 'medewerker') {
    audience.push(
      acting.soort,
      ...acting.rollen.map((rol) => `rol:${rol}`),
      ...acting.teams.map((team) => `team:${team}`),
    );
  }
  return { audience, language, now };
}

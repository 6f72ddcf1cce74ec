import type { Nieuwsbericht as Rij } from '../../generated/prisma/client.ts';
import { plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';
import { eindeVanTermijn } from '../termijnen/wettelijke-termijn.ts';

/** A must-read: from which day it is asked, and within how many days. */
export interface Leestermijn {
  begin: Kalenderdag;
  binnenDagen: number;
}

/** The term of an article, with the days of the version that is read; null when it is no must-read. */
export function leestermijnVan(
  { leesplichtTot }: Pick<Rij, 'leesplichtTot'>,
  leesplicht: { binnenDagen: number } | null | undefined,
): Leestermijn | null {
  if (leesplichtTot === null) return null;
  const binnenDagen = leesplicht?.binnenDagen ?? 0;
  return { begin: plusDagen(leesplichtTot, -binnenDagen), binnenDagen };
}

/**
 * The last day for whom it became hers on a day, and never before it was asked of anybody. Counted as every term of the
 * house: it ends on a working day and holds at least two of them.
 */
export function laatsteDag({ begin, binnenDagen }: Leestermijn, vanaf: Kalenderdag = begin): Kalenderdag {
  return eindeVanTermijn(vanaf > begin ? vanaf : begin, { jaren: 0, maanden: 0, dagen: binnenDagen });
}

/**
 * Her last day as far as it can be said: as it was noted when it became hers. Who has not been noted yet came to it just
 * now, so she is never late.
 */
export function eigenLaatsteDag(
  termijn: Leestermijn,
  genoteerd: { uiterlijk: Kalenderdag | null } | undefined,
  vandaag: Kalenderdag,
): Kalenderdag {
  if (genoteerd?.uiterlijk) return genoteerd.uiterlijk;
  const gewoon = laatsteDag(termijn);
  return gewoon < vandaag ? laatsteDag(termijn, vandaag) : gewoon;
}

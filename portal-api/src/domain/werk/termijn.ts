import { maandagVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';

export const werktermijnen = ['te_laat', 'vandaag', 'deze_week', 'later', 'geen'] as const;
/** How soon something has to be done, as seen from today; a week ends on Sunday. */
export type Werktermijn = (typeof werktermijnen)[number];

/** In which of these a last day falls. */
export function werktermijnVan(uiterlijk: Kalenderdag | null, vandaag: Kalenderdag): Werktermijn {
  if (uiterlijk === null) return 'geen';
  if (uiterlijk < vandaag) return 'te_laat';
  if (uiterlijk === vandaag) return 'vandaag';
  return uiterlijk <= plusDagen(maandagVan(vandaag), 6) ? 'deze_week' : 'later';
}

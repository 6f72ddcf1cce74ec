import type { Werktermijn } from '@loket/contract';
import { maandagVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';

/** How soon something has to be done, as seen from today; a week ends on Sunday. */
export function werktermijnVan(uiterlijk: Kalenderdag | null, vandaag: Kalenderdag): Werktermijn {
  if (uiterlijk === null) return 'geen';
  if (uiterlijk < vandaag) return 'te_laat';
  if (uiterlijk === vandaag) return 'vandaag';
  return uiterlijk <= plusDagen(maandagVan(vandaag), 6) ? 'deze_week' : 'later';
}

import { beginVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';
import { eindeVanTermijn } from '../termijnen/wettelijke-termijn.ts';

/** So many days before the end somebody is reminded; with a short term halfway. */
const VOORAF_DAGEN = 5;
const OCHTEND_MS = 8 * 3_600_000;

/** Last day to sign: the term begins on the day after receipt and ends on no Saturday, Sunday or holiday (Awb 4:5). */
export function laatsteDag(ontvangen: Kalenderdag, dagen: number): Kalenderdag {
  return eindeVanTermijn(ontvangen, { jaren: 0, maanden: 0, dagen });
}

/** When something has to be done by itself: first the reminder, in the morning, then the end of the term. */
export function volgendMoment(uiterlijk: Kalenderdag, dagen: number, na: Date): Date {
  const vooraf = Math.min(VOORAF_DAGEN, Math.floor(dagen / 2));
  const herinnering = new Date(beginVan(plusDagen(uiterlijk, -vooraf)).getTime() + OCHTEND_MS);
  return vooraf > 0 && herinnering > na ? herinnering : eindeVan(uiterlijk);
}

/** The moment at which the last day is over. */
export function eindeVan(uiterlijk: Kalenderdag): Date {
  return beginVan(plusDagen(uiterlijk, 1));
}

import type { BerichtSamenvatting } from '@loket/contract';
import type { Bericht } from '../../registers/objecten-model.ts';
import { dagVan, leesDag, type Kalenderdag } from '../termijnen/kalender.ts';

/** The day a message was published, on the Dutch calendar; null when it has none, or none that can be read. */
export function publicatiedagVan({ publicatiedatum }: Pick<Bericht, 'publicatiedatum'>): Kalenderdag | null {
  return leesDag(publicatiedatum);
}

/**
 * Whether a message is published. A date counts from the beginning of that day in the Netherlands, a moment from then;
 * without either nobody decided that it may be read.
 */
export function isGepubliceerd(bericht: Pick<Bericht, 'publicatiedatum'>, now: Date): boolean {
  const dag = publicatiedagVan(bericht);
  if (dag === null || dag > dagVan(now)) return false;
  const tekst = bericht.publicatiedatum ?? '';
  return !/T.*(Z|[+-]\d{2}:?\d{2})$/i.test(tekst) || new Date(tekst) <= now;
}

/** What a message asks of who reads it; null when there is nothing to do. */
export function vraagVan({ handelingsperspectief, soort }: Bericht): BerichtSamenvatting['vraag'] {
  if (handelingsperspectief === 'betalen') return 'betalen';
  if (handelingsperspectief === 'informatie verstrekken') return 'informatie_verstrekken';
  return handelingsperspectief === null && soort === 'betaalverzoek' ? 'betalen' : null;
}

/** Last day to do what a message asks; null when there is none. */
export function uiterlijkVan(bericht: Bericht): Kalenderdag | null {
  return vraagVan(bericht) === null ? null : leesDag(bericht.einddatumHandelingstermijn);
}

/**
 * Whether a message waits for somebody: it asks something, and its last day is not past; without a last day until it was
 * opened. The portal cannot see whether it was done: a task says that.
 */
export function wachtOpAntwoord(bericht: Bericht, gelezen: boolean, vandaag: Kalenderdag): boolean {
  if (vraagVan(bericht) === null) return false;
  const uiterlijk = uiterlijkVan(bericht);
  return uiterlijk === null ? !gelezen : uiterlijk >= vandaag;
}

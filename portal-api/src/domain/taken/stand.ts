import type { TaakStand } from '@loket/contract';
import { leesDag, type Kalenderdag } from '../termijnen/kalender.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import type { ZichtbareTaak } from './mijn-taken.ts';
import { recordVan } from './zending.ts';

/** The last day on which a task can be done, on the Dutch calendar; null when it has none, or none that can be read. */
export function uiterlijkVan({ taak }: Pick<ZichtbareTaak, 'taak'>): Kalenderdag | null {
  return leesDag(taak.verloopt);
}

/**
 * The answer that counts for a task as it is now; null when there is none. One that was delivered counts no more when
 * the task was opened again after it.
 */
export function laatsteZending({ taak, zendingen }: Pick<ZichtbareTaak, 'taak' | 'zendingen'>): Zending | null {
  const [laatste] = zendingen;
  if (!laatste) return null;
  const heropend = taak.status === 'open' && laatste.stand !== 'wacht' && taak.record > recordVan(laatste);
  return heropend ? null : laatste;
}

/**
 * Where a task stands: what the register says, what is on its way to it, and whether its last day is past. On that day
 * itself it can still be done.
 */
export function standVan(een: Pick<ZichtbareTaak, 'taak' | 'zendingen'>, vandaag: Kalenderdag): TaakStand {
  if (een.taak.status !== 'open') return een.taak.status;
  const zending = laatsteZending(een);
  // Also what was delivered: the register was read just before.
  if (zending && zending.stand !== 'mislukt') return 'verstuurd';
  const uiterlijk = uiterlijkVan(een);
  if (uiterlijk !== null && uiterlijk < vandaag) return 'verlopen';
  return zending ? 'niet_aangekomen' : 'open';
}

/** Whether something can still be done. */
export function isTeDoen(stand: TaakStand): boolean {
  return stand === 'open' || stand === 'niet_aangekomen';
}

import type { Acting } from '../../identity/acting.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { Outbox } from '../../platform/outbox/outbox.ts';

/** What somebody sent that is not with the municipality yet, by id. */
export async function onderwegVan(subject: DataSubject, outbox: Pick<Outbox<Acting>, 'standen'>): Promise<string[]> {
  return (await outbox.standen(subject)).filter(({ stand }) => stand === 'wacht').map(({ id }) => id);
}

import type { AfspraakDetail } from '@loket/contract';
import { presentAfspraak } from '../../domain/afspraken/weergave.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { eigenAfspraak } from './eigen-afspraak.ts';
import type { AfsprakenDeps } from './module.ts';

/** One of my appointments. */
export async function getAfspraak(
  vraag: InwonerVraag,
  id: string,
  deps: Pick<AfsprakenDeps, 'mijnAfspraken' | 'registers' | 'settings'>,
): Promise<AfspraakDetail> {
  const afspraak = await eigenAfspraak(vraag, id, deps);
  const { settings } = deps;
  return presentAfspraak(afspraak, { settings, namens: vraag.acting.namens, now: vraag.now });
}

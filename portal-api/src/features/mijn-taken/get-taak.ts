import type { TaakDetail } from '@loket/contract';
import { presentTaakDetail, type TaakWeergave } from '../../domain/taken/weergave.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnTakenDeps } from './module.ts';

/** One of my tasks, with what it asks. */
export async function getTaak(
  vraag: InwonerVraag,
  id: string,
  { mijnTaken, bewijzen, ...weergave }: Pick<MijnTakenDeps, 'mijnTaken' | 'bewijzen'> & TaakWeergave,
): Promise<TaakDetail> {
  const { taak, incomplete } = await mijnTaken.een(vraag, id);
  const bewijs = bewijzen.geef(vraag.acting, taak, vraag.now);
  return presentTaakDetail(taak, weergave, { now: vraag.now, incomplete, bewijs });
}

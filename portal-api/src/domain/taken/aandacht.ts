import { subjectVan } from '../../access/subject.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import { dagVan, leesDag } from '../termijnen/kalender.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { MijnTaken, ZichtbareTaak } from './mijn-taken.ts';
import { isTeDoen, standVan } from './stand.ts';

export interface TaakAandachtDeps {
  registers: Pick<Registers, 'objecten'>;
  mijnTaken: Pick<MijnTaken, 'alle'>;
  index: Pick<AandachtIndex, 'genoemd' | 'verzoen'>;
}

/**
 * The tasks that can still be done. When the index is fresh and names none, the register is not asked; else everything
 * is read (one call, which messages share) and the index made whole. Throws `SourceFailed` when it could not be read.
 */
export async function takenTeDoen(
  vraag: InwonerVraag,
  { registers, mijnTaken, index }: TaakAandachtDeps,
): Promise<ZichtbareTaak[]> {
  const subject = subjectVan(vraag.acting);
  const vandaag = dagVan(vraag.now);
  const genoemd = await index.genoemd([subject], 'taak', vraag.now);
  if (genoemd?.length === 0) return [];
  const { data, incomplete } = await mijnTaken.alle(vraag);
  const ontbreekt = incomplete.find(({ kind }) => kind === 'taken');
  if (ontbreekt) throw new SourceFailed(ontbreekt);
  if (genoemd === null) {
    // All of them, also those that this reader may not see: the index is of the person, not of who looks.
    const alle = await registers.objecten.takenVan(vraag.grant, subject, vandaag);
    const open = alle.data.filter(({ status }) => status === 'open');
    const items = open.map(({ id, verloopt }) => {
      return { ref: { bron: 'objecten', id }, zaak: null, uiterlijk: leesDag(verloopt) };
    });
    if (alle.incomplete.length === 0) await index.verzoen(subject, 'taak', items, vraag.now);
  }
  return data.taken.filter((taak) => isTeDoen(standVan(taak, vandaag)));
}

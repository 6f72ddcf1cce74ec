import { subjectVan } from '../../access/subject.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { MijnBerichten, ZichtbaarBericht } from './mijn-berichten.ts';
import { uiterlijkVan, wachtOpAntwoord } from './stand.ts';

export interface BerichtAandachtDeps {
  registers: Pick<Registers, 'objecten'>;
  mijnBerichten: Pick<MijnBerichten, 'alle'>;
  index: Pick<AandachtIndex, 'genoemd' | 'verzoen'>;
}

/**
 * The messages that may wait for somebody: not opened yet, or with something to do. When the index is fresh and names
 * none, the register is not asked; else everything is read (one call, which tasks share) and the index made whole.
 * Throws `SourceFailed` when it could not be read.
 */
export async function wachtendeBerichten(
  vraag: InwonerVraag,
  { registers, mijnBerichten, index }: BerichtAandachtDeps,
): Promise<ZichtbaarBericht[]> {
  const subject = subjectVan(vraag.acting);
  const vandaag = dagVan(vraag.now);
  const genoemd = await index.genoemd([subject], 'bericht', vraag.now);
  if (genoemd?.length === 0) return [];
  const { data, incomplete } = await mijnBerichten.alle(vraag);
  const [ontbreekt] = incomplete;
  if (ontbreekt) throw new SourceFailed(ontbreekt);
  if (genoemd === null) {
    // Also what is published later: no notification comes on that day.
    const alle = await registers.objecten.berichtenVan(vraag.grant, subject, vandaag);
    const wacht = alle.data.filter((een) => !een.geopend || wachtOpAntwoord(een, true, vandaag));
    const items = wacht.map((een) => {
      return { ref: { bron: 'objecten', id: een.id }, zaak: null, uiterlijk: uiterlijkVan(een) };
    });
    if (alle.incomplete.length === 0) await index.verzoen(subject, 'bericht', items, vraag.now);
  }
  return data.filter(({ bericht, gelezen }) => !gelezen || wachtOpAntwoord(bericht, gelezen, vandaag));
}

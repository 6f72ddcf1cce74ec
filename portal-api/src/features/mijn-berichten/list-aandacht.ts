import type { OngelezenBerichten } from '@loket/contract';
import { wachtendeBerichten } from '../../domain/berichten/aandacht.ts';
import { wachtOpAntwoord } from '../../domain/berichten/stand.ts';
import { presentBericht } from '../../domain/berichten/weergave.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItems } from '../../platform/module.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { MijnBerichtenDeps } from './module.ts';

/**
 * The messages that ask something, for home, and where the others are that were not opened. What could not be read
 * throws: home says what is missing.
 */
export async function listAandacht(vraag: InwonerVraag, deps: MijnBerichtenDeps): Promise<WorkItems> {
  const vandaag = dagVan(vraag.now);
  const berichten = await wachtendeBerichten(vraag, deps);
  const items = berichten
    .filter(({ bericht, gelezen }) => wachtOpAntwoord(bericht, gelezen, vandaag))
    .map(presentBericht)
    .map(({ id, onderwerp, uiterlijk }) => ({
      soort: 'bericht',
      onderwerp: onderwerp ?? '',
      toelichting: null,
      uiterlijk,
      pad: `/berichten/${id}`,
      vraagtActie: true,
    }));
  return { items, meerVolgt: false, ookNieuw: berichten.map(({ bericht }) => `/berichten/${bericht.id}`) };
}

/** How many messages were not opened yet; null when nobody knows now, for it is only a mark. */
export async function telOngelezen(vraag: InwonerVraag, deps: MijnBerichtenDeps): Promise<OngelezenBerichten> {
  try {
    const berichten = await wachtendeBerichten(vraag, deps);
    return { aantal: berichten.filter(({ gelezen }) => !gelezen).length };
  } catch (error) {
    if (error instanceof SourceFailed) return { aantal: null };
    throw error;
  }
}

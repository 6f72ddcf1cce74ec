import type { VragenLijst } from '@loket/contract';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnVragenDeps } from './module.ts';
import { presentSamenvatting } from './present.ts';

/** All my conversations, the one with the latest word first. What is on its way is among them. */
export async function listVragen(
  vraag: InwonerVraag,
  { gesprekken }: Pick<MijnVragenDeps, 'gesprekken'>,
): Promise<VragenLijst> {
  const { data, incomplete, asOf } = await gesprekken.alle(vraag);
  return {
    resultaten: data.map(presentSamenvatting),
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}

import { werkAgenda } from '../../domain/werk/agenda.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { WerkvoorraadDeps } from './module.ts';

/** When a calendar asks again for what could not be told now. */
const OPNIEUW_S = 300;

/**
 * The deadlines of whose key this is and where she goes, as a calendar. Only whole: a calendar takes what is not there for gone, so where a
 * source failed it is told to keep what it has and ask again. What is switched off is no failure that passes.
 */
export async function leesAgenda(
  sleutel: string,
  { signal, now }: { signal: AbortSignal; now: Date },
  { agenda, werkVan, afsprakenVan, origin }: Pick<WerkvoorraadDeps, 'agenda' | 'werkVan' | 'afsprakenVan' | 'origin'>,
): Promise<string> {
  const wie = await agenda.vanWie(sleutel);
  const werk = wie && (await werkVan(wie, signal));
  if (!wie || !werk) throw new Problem('niet-gevonden');
  if (werk.failures.some(({ failure }) => failure !== 'switched-off'))
    throw new Problem('niet-beschikbaar', { retryAfter: OPNIEUW_S });
  return werkAgenda(werk.items, await afsprakenVan(wie, now), { origin, now });
}

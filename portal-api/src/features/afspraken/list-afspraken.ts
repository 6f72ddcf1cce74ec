import type { AfsprakenLijst } from '@loket/contract';
import { presentSamenvatting } from '../../domain/afspraken/weergave.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { eisRegister } from './eis-register.ts';
import type { AfsprakenDeps } from './module.ts';

/** My appointments: to come with the soonest first, then what has been. */
export async function listAfspraken(
  vraag: InwonerVraag,
  { mijnAfspraken, settings, registers }: Pick<AfsprakenDeps, 'mijnAfspraken' | 'settings' | 'registers'>,
): Promise<AfsprakenLijst> {
  eisRegister(registers);
  const { data, incomplete, asOf } = await mijnAfspraken.alle(vraag);
  const regels = data.map((afspraak) => presentSamenvatting(afspraak, settings));
  const isKomend = ({ stand }: (typeof regels)[number]) => stand !== 'geweest' && stand !== 'geannuleerd';
  return {
    komend: regels.filter(isKomend),
    eerder: regels.filter((een) => !isKomend(een)).toReversed(),
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}

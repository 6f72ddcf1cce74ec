import { Refused } from '../../access/policy.ts';
import type { MijnAfspraak } from '../../domain/afspraken/mijn-afspraken.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import { eisRegister } from './eis-register.ts';
import type { AfsprakenDeps } from './module.ts';

/** The appointment among those of the reader; what is not hers is not found. Without the register nobody knows. */
export async function eigenAfspraak(
  vraag: InwonerVraag,
  id: string,
  { mijnAfspraken, registers }: Pick<AfsprakenDeps, 'mijnAfspraken' | 'registers'>,
): Promise<MijnAfspraak> {
  eisRegister(registers);
  const { afspraak, incomplete } = await mijnAfspraken.een(vraag, id);
  if (afspraak) return afspraak;
  const [ontbreekt] = incomplete;
  if (ontbreekt) throw new SourceFailed(ontbreekt);
  throw new Refused({ code: 'niet-gevonden' });
}

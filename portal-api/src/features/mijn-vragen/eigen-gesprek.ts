import { Refused } from '../../access/policy.ts';
import type { Gesprek } from '../../domain/vragen/gesprek.ts';
import type { MijnGesprekken } from '../../domain/vragen/mijn-gesprekken.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { SourceFailed, type Sourced } from '../../platform/sourced.ts';

/**
 * One conversation of the reader. Throws `Refused` when it is not hers or not there, and `SourceFailed` when that could
 * not be found out.
 */
export async function eigenGesprek(
  vraag: InwonerVraag,
  id: string,
  { gesprekken }: { gesprekken: MijnGesprekken },
): Promise<Sourced<Gesprek>> {
  const { data, incomplete, asOf } = await gesprekken.een(vraag, id);
  if (data) return { data, incomplete, asOf };
  const [ontbreekt] = incomplete;
  throw ontbreekt ? new SourceFailed(ontbreekt) : new Refused({ code: 'niet-gevonden' });
}

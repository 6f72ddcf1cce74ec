import { Refused } from '../../access/policy.ts';
import type { MijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { ZichtbareZaak } from '../../domain/zaken/zichtbaar.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Ref } from '../../registers/model.ts';

/**
 * A case of the reader, as she may see it in her list. Throws `Refused` when it is not among them, and `SourceFailed`
 * when it might be.
 */
export async function eigenZaak(
  vraag: InwonerVraag,
  ref: Ref,
  { mijnZaken }: { mijnZaken: Pick<MijnZaken, 'alle'> },
): Promise<ZichtbareZaak> {
  const { data, incomplete } = await mijnZaken.alle(vraag);
  const gevonden = data.zaken.find(({ zaak }) => zaak.ref.bron === ref.bron && zaak.ref.id === ref.id);
  if (gevonden) return gevonden;
  const [ontbreekt] = incomplete;
  throw ontbreekt ? new SourceFailed(ontbreekt) : new Refused({ code: 'niet-gevonden' });
}

import { identiteitVan } from '../../identity/acting.ts';
import type { Bezoek } from '../../domain/inzage/bezoeken.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { InzageDeps } from './module.ts';

/** Names of representatives by the pseudonym under which the log has them. */
export type Gemachtigden = ReadonlyMap<string, string>;

/**
 * The names of those whom whoever asks gave a mandate in this portal: she chose them and saw their name when they
 * accepted. Of parents, administrators and DigiD Machtigen the portal has no name that is hers to know. Asked only when
 * such a representative looked; of a mandate that is kept no longer the name is gone.
 */
export async function gemachtigdenBij(
  { acting }: Pick<InwonerVraag, 'acting'>,
  bezoeken: readonly Pick<Bezoek, 'gemachtigde'>[],
  { machtigingen, pseudonym }: Pick<InzageDeps, 'machtigingen' | 'pseudonym'>,
): Promise<Gemachtigden> {
  const wie = identiteitVan(acting);
  if (wie.soort !== 'persoon' || bezoeken.every(({ gemachtigde }) => gemachtigde === null)) return new Map();
  const { gegeven } = await machtigingen.van(wie.bsn);
  return new Map(
    gegeven.flatMap(({ ontvanger }) =>
      ontvanger?.naam ? [[pseudonym('bsn', ontvanger.bsn), ontvanger.naam] as const] : [],
    ),
  );
}

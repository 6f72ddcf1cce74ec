import type { Bezoek } from '../../domain/inzage/bezoeken.ts';
import { presentVerwijzing } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { SourceFailure } from '../../platform/sourced.ts';
import type { InzageDeps } from './module.ts';

export type ZaakVerwijzing = Pick<ReturnType<typeof presentVerwijzing>, 'bron' | 'id' | 'nummer' | 'titel'>;

/**
 * The cases of whoever asks, by the pseudonym that the log has of them. A case that she does not see herself stays
 * without a name. Asked only when a visit was about a case.
 */
export async function zakenBij(
  vraag: InwonerVraag,
  bezoeken: readonly Pick<Bezoek, 'object'>[],
  { mijnZaken, settings, pseudonym }: Pick<InzageDeps, 'mijnZaken' | 'settings' | 'pseudonym'>,
): Promise<{ zaken: ReadonlyMap<string, ZaakVerwijzing>; incomplete: SourceFailure[] }> {
  if (bezoeken.every(({ object }) => object === null)) return { zaken: new Map(), incomplete: [] };
  const { data, incomplete } = await mijnZaken.alle(vraag);
  const zaken = data.zaken.map((gezien) => {
    const { bron, id, nummer, titel } = presentVerwijzing(gezien, settings);
    return [pseudonym('zaak', `${bron}/${id}`), { bron, id, nummer, titel }] as const;
  });
  return { zaken: new Map(zaken), incomplete };
}

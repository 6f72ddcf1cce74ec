import { documentZichtbaar } from '../../access/policies/document-zichtbaar.ts';
import { Refused } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { SourceFailed, type Sourced } from '../../platform/sourced.ts';
import type { Grant } from '../../access/grant.ts';
import type { InformatieObject, Ref, Registers } from '../../registers/model.ts';

export interface BijlageDeps {
  registers: Pick<Registers, 'zaken'>;
  settings: AccessSettings;
}

/**
 * The attachments that a message or an answer names and that may be seen: of a configured register, final, and not more
 * confidential than the municipality shows. That something names a document does not open a draft.
 */
export async function bijlagenVan(
  grant: Grant,
  genoemd: readonly string[],
  { registers, settings }: BijlageDeps,
): Promise<Sourced<InformatieObject[]>> {
  const gevonden = await registers.zaken.losseDocumenten(grant, genoemd);
  return { ...gevonden, data: gevonden.data.filter((document) => documentZichtbaar(document, settings).allow) };
}

/** One of them. Throws `Refused` when it is not named, `SourceFailed` when that is unknown. */
export async function bijlage(
  grant: Grant,
  genoemd: readonly string[],
  ref: Ref,
  deps: BijlageDeps,
): Promise<InformatieObject> {
  // Only what is named is asked for; the rest is as if it were not there.
  const deze = genoemd.filter((een) => wijstNaar(een, ref));
  const { data, incomplete } = await bijlagenVan(grant, deze, deps);
  const gevonden = data.find((een) => een.ref.bron === ref.bron && een.ref.id === ref.id.toLowerCase());
  if (gevonden) return gevonden;
  const [ontbreekt] = incomplete;
  if (ontbreekt) throw new SourceFailed(ontbreekt);
  throw new Refused({ code: 'niet-gevonden' });
}

/** Whether a URL or a bare uuid ends in this document. */
export function wijstNaar(genoemd: string, { id }: Pick<Ref, 'id'>): boolean {
  return genoemd.toLowerCase().includes(id.toLowerCase());
}

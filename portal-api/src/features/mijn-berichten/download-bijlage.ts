import type { inwonerOperations, ParamsOf } from '@loket/contract';
import type { Download } from '../../access/route.ts';
import { bijlage } from '../../domain/documenten/bijlagen.ts';
import { downloadVan } from '../../domain/zaken/download.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnBerichtenDeps } from './module.ts';

type BijlagePad = ParamsOf<typeof inwonerOperations.downloadBijlage>;

/** The content of an attachment of one of my messages. */
export async function downloadBijlage(
  vraag: InwonerVraag,
  { id, documentBron, documentId }: BijlagePad,
  deps: MijnBerichtenDeps,
): Promise<Download> {
  const { bericht } = await deps.mijnBerichten.een(vraag, id);
  const document = await bijlage(vraag.grant, bericht.bijlagen, { bron: documentBron, id: documentId }, deps);
  return downloadVan(deps.registers.zaken, vraag.grant, document);
}

import type { inwonerOperations, ParamsOf } from '@loket/contract';
import type { Download } from '../../access/route.ts';
import { subjectVan } from '../../access/subject.ts';
import { bijlage } from '../../domain/documenten/bijlagen.ts';
import { downloadVan } from '../../domain/zaken/download.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { eigenGesprek } from './eigen-gesprek.ts';
import type { MijnVragenDeps } from './module.ts';

type BijlagePad = ParamsOf<typeof inwonerOperations.downloadVraagBijlage>;

/** The content of what came with something that was said in one of my conversations. */
export async function downloadBijlage(
  vraag: InwonerVraag,
  { id, documentBron, documentId }: BijlagePad,
  deps: Pick<MijnVragenDeps, 'gesprekken' | 'registers' | 'settings'>,
): Promise<Download> {
  const { data: gesprek } = await eigenGesprek(vraag, id, deps);
  vraag.grant.looksAt(subjectVan(vraag.acting), 'document');
  const genoemd = gesprek.bijdragen.flatMap(({ documenten }) => documenten);
  const document = await bijlage(vraag.grant, genoemd, { bron: documentBron, id: documentId }, deps);
  return downloadVan(deps.registers.zaken, vraag.grant, document);
}

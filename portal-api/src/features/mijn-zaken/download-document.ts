import type { inwonerOperations, ParamsOf } from '@loket/contract';
import type { Download } from '../../access/route.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { bekendDocumentIn, openDocument } from '../../domain/zaken/dossier.ts';
import { downloadVan } from '../../domain/zaken/download.ts';
import { subjectVan } from '../../access/subject.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnZakenDeps } from './module.ts';

type DocumentPad = ParamsOf<typeof inwonerOperations.downloadDocument>;

/** The content of a document of one of my cases. */
export async function downloadDocument(vraag: InwonerVraag, pad: DocumentPad, deps: MijnZakenDeps): Promise<Download> {
  const { grant, acting } = vraag;
  const { zaken } = deps.registers;
  const refs = { zaak: { bron: pad.bron, id: pad.id }, document: { bron: pad.documentBron, id: pad.documentId } };
  const gevonden = await openDocument(zaken, grant, refs, deps.mijnZaken.blik(vraag));
  grant.looksAt(subjectVan(acting), 'document', refs.zaak);
  return downloadVan(zaken, grant, bekendDocumentIn(gevonden, dagVan(vraag.now)));
}

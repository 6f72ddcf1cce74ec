import type { medewerkerOperations, ParamsOf } from '@loket/contract';
import type { Download } from '../../access/route.ts';
import { noteerZaak } from '../../domain/zaken/betrokkenen.ts';
import { documentIn, openDocument } from '../../domain/zaken/dossier.ts';
import { downloadVan } from '../../domain/zaken/download.ts';
import type { MedewerkerVraag } from '../../domain/zaken/vraag.ts';
import { blikVanMedewerker } from '../../domain/zaken/zichtbaar.ts';
import type { ZaakZoekenDeps } from './module.ts';

type DocumentPad = ParamsOf<typeof medewerkerOperations.downloadDocument>;

/** The content of a document of a case, under the purpose that runs for that case. */
export async function downloadDocument(
  { acting, grant }: MedewerkerVraag,
  pad: DocumentPad,
  { registers, settings }: Pick<ZaakZoekenDeps, 'registers' | 'settings'>,
): Promise<Download> {
  const kijker = { blik: blikVanMedewerker(acting, settings), incomplete: [] };
  const refs = { zaak: { bron: pad.bron, id: pad.id }, document: { bron: pad.documentBron, id: pad.documentId } };
  const gevonden = await openDocument(registers.zaken, grant, refs, kijker);
  noteerZaak(grant, gevonden.data.zaak.zaak, 'document');
  return downloadVan(registers.zaken, grant, documentIn(gevonden));
}

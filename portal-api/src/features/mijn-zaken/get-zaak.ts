import type { ZaakDetail } from '@loket/contract';
import { presentDetail } from '../../domain/zaken/detail.ts';
import { openDossier } from '../../domain/zaken/dossier.ts';
import { subjectVan } from '../../access/subject.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Ref } from '../../registers/model.ts';
import type { MijnZakenDeps } from './module.ts';

/** One of my cases, of what I may see. */
export async function getZaak(vraag: InwonerVraag, ref: Ref, deps: MijnZakenDeps): Promise<ZaakDetail> {
  const dossier = await openDossier(deps.registers.zaken, vraag.grant, ref, deps.mijnZaken.blik(vraag));
  vraag.grant.looksAt(subjectVan(vraag.acting), 'zaak', ref);
  const bezwaarmogelijkheid = dossier.data.besluiten.length > 0 ? await deps.bezwaarmogelijkheid?.() : undefined;
  const detail = presentDetail(dossier, deps.settings, vraag.now, { voor: 'inwoner', bezwaarmogelijkheid });
  const inzending = await deps.inzendingVan?.(vraag.acting, ref);
  return { ...detail, ...(inzending && { inzending }) };
}

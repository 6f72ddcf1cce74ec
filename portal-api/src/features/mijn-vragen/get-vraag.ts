import type { VraagDetail } from '@loket/contract';
import { subjectVan } from '../../access/subject.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { bijlagenVan, wijstNaar } from '../../domain/documenten/bijlagen.ts';
import { presentDocumenten } from '../../domain/zaken/documenten.ts';
import { presentVerwijzing } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { SourceFailure } from '../../platform/sourced.ts';
import { eigenGesprek } from './eigen-gesprek.ts';
import type { MijnVragenDeps } from './module.ts';
import { moment, presentGesprek } from './present.ts';

/**
 * One of my conversations, with the attachments that may be seen. A case that it is about is named only when I may see
 * that case.
 */
export async function getVraag(
  vraag: InwonerVraag,
  id: string,
  {
    gesprekken,
    mijnZaken,
    registers,
    settings,
  }: Pick<MijnVragenDeps, 'gesprekken' | 'mijnZaken' | 'registers' | 'settings'>,
): Promise<VraagDetail> {
  const { data: gesprek, incomplete, asOf } = await eigenGesprek(vraag, id, { gesprekken });
  vraag.grant.looksAt(subjectVan(vraag.acting), 'klantcontacten');
  // What is still on its way has nothing in the register that could be missing.
  const ontbreekt: SourceFailure[] = gesprek.contact === null ? [] : [...incomplete];
  const zaken: VraagDetail['zaken'] = [];
  if (gesprek.zaken.length > 0) {
    const alle = await mijnZaken.alle(vraag);
    ontbreekt.push(...alle.incomplete);
    for (const gezien of alle.data.zaken.filter(({ zaak }) => gesprek.zaken.includes(zaak.ref.id))) {
      const { bron, id: zaakId, titel, nummer } = presentVerwijzing(gezien, settings);
      zaken.push({ bron, id: zaakId, titel, nummer });
    }
  }
  const genoemd = gesprek.bijdragen.flatMap(({ documenten }) => documenten);
  const bijlagen = genoemd.length > 0 ? await bijlagenVan(vraag.grant, genoemd, { registers, settings }) : null;
  ontbreekt.push(...(bijlagen?.incomplete ?? []));
  return {
    ...presentGesprek(gesprek),
    bijdragen: gesprek.bijdragen.map(({ documenten, ...bijdrage }) => ({
      ...bijdrage,
      moment: moment(bijdrage.moment),
      bijlagen: presentDocumenten(
        (bijlagen?.data ?? []).filter(({ ref }) => documenten.some((een) => wijstNaar(een, ref))),
      ),
    })),
    zaken,
    intrekbaar: gesprek.intrekbaar,
    reageerbaar: gesprek.reageerbaar,
    ontbrekend: presentOntbrekend(ontbreekt),
    peilmoment: asOf.toISOString(),
  };
}

import { DOEL } from '../../domain/documenten/inzending.ts';
import { subjectVan } from '../../access/subject.ts';
import { presentVerwijzing } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem } from '../../platform/module.ts';
import type { MijnDocumentenDeps } from './module.ts';

/** Documents that were uploaded and not sent: one item for each case. Asks no register that home does not ask anyway. */
export async function listKlaar(
  vraag: InwonerVraag,
  { files, pseudonym, mijnZaken, settings }: Pick<MijnDocumentenDeps, 'files' | 'pseudonym' | 'mijnZaken' | 'settings'>,
): Promise<WorkItem[]> {
  const { soort, waarde } = subjectVan(vraag.acting);
  const klaar = await files.list({ betrokkene: pseudonym(soort, waarde), doel: DOEL });
  if (klaar.length === 0) return [];
  const objecten = new Set(klaar.map(({ object }) => object));
  const { data } = await mijnZaken.alle(vraag);
  return data.zaken
    .filter(({ zaak }) => objecten.has(pseudonym('zaak', `${zaak.ref.bron}/${zaak.ref.id}`)))
    .map((gezien) => {
      const { bron, id, titel } = presentVerwijzing(gezien, settings);
      const pad = `/mijn-zaken/${bron}/${id}/documenten-sturen`;
      return {
        soort: 'documenten_klaar',
        onderwerp: titel,
        toelichting: null,
        uiterlijk: null,
        pad,
        vraagtActie: true,
      };
    });
}

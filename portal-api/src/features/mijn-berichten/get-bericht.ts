import type { BerichtDetail } from '@loket/contract';
import { bijlagenVan } from '../../domain/documenten/bijlagen.ts';
import { platteTekst } from '../../domain/berichten/tekst.ts';
import { presentBericht } from '../../domain/berichten/weergave.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { presentDocumenten } from '../../domain/zaken/documenten.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnBerichtenDeps } from './module.ts';

/** One of my messages. Reading it changes nothing: that it was opened is told apart. */
export async function getBericht(vraag: InwonerVraag, id: string, deps: MijnBerichtenDeps): Promise<BerichtDetail> {
  const een = await deps.mijnBerichten.een(vraag, id);
  const { data, incomplete, asOf } = await bijlagenVan(vraag.grant, een.bericht.bijlagen, deps);
  return {
    ...presentBericht(een),
    aantalBijlagen: data.length,
    tekst: platteTekst(een.bericht.tekst ?? ''),
    referentie: een.bericht.referentie,
    bijlagen: presentDocumenten(data),
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}

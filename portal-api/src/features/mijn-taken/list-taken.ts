import type { inwonerOperations, QueryOf, TaakStand, TakenLijst } from '@loket/contract';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { isTeDoen } from '../../domain/taken/stand.ts';
import { presentTaak, type TaakWeergave } from '../../domain/taken/weergave.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnTakenDeps } from './module.ts';

type TakenVraag = QueryOf<typeof inwonerOperations.listTaken>;

/** My tasks, or those of one of my cases: what can still be done first, the soonest day on top, then the newest. */
export async function listTaken(
  vraag: InwonerVraag,
  { zaakBron, zaakId }: TakenVraag,
  { mijnTaken, ...weergave }: Pick<MijnTakenDeps, 'mijnTaken'> & TaakWeergave,
): Promise<TakenLijst> {
  const { data, incomplete, asOf } = await mijnTaken.alle(vraag);
  const taken = data.taken
    .map((taak) => presentTaak(taak, weergave, vraag.now))
    .filter(({ zaak }) => !zaakId || (zaak?.id === zaakId && (!zaakBron || zaak.bron === zaakBron)));
  return {
    resultaten: taken.toSorted((a, b) => rang(a.stand) - rang(b.stand) || binnen(a, b)),
    sterkerInloggen: zaakId ? null : data.sterkerInloggen,
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}

/** To do, too late, on its way, done. */
function rang(stand: TaakStand): number {
  if (isTeDoen(stand)) return 0;
  return stand === 'verlopen' ? 1 : stand === 'verstuurd' ? 2 : 3;
}

type Datums = Pick<TakenLijst['resultaten'][number], 'stand' | 'uiterlijk' | 'sinds' | 'id'>;

function binnen(a: Datums, b: Datums): number {
  const [links, rechts] = isTeDoen(a.stand)
    ? [a.uiterlijk ?? '9999', b.uiterlijk ?? '9999']
    : [b.sinds ?? '', a.sinds ?? ''];
  return links.localeCompare(rechts) || a.id.localeCompare(b.id);
}

import { inwonerOperations } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { AandachtIndex } from '../../domain/aandacht/aandacht-index.ts';
import { beantwoordTaak } from '../../domain/taken/beantwoord.ts';
import type { Taakbewijzen } from '../../domain/taken/bewijs.ts';
import { bekendeFormulieren } from '../../domain/taken/formulieren/bekend.ts';
import { createTaakformulieren } from '../../domain/taken/formulieren/formulieren.ts';
import type { MijnTaken } from '../../domain/taken/mijn-taken.ts';
import type { TaakWeergave } from '../../domain/taken/weergave.ts';
import { taakantwoordBezorger } from '../../domain/taken/zending.ts';
import type { Meld } from '../../domain/klanten/meld.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import type { OutboxTransaction } from '../../platform/outbox/rows.ts';
import type { Registers } from '../../registers/model.ts';
import { getTaak } from './get-taak.ts';
import { listAandacht } from './list-aandacht.ts';
import { listTaken } from './list-taken.ts';

export interface MijnTakenDeps {
  registers: Pick<Registers, 'objecten'>;
  settings: TaakWeergave['settings'];
  mijnTaken: MijnTaken;
  index: Pick<AandachtIndex, 'genoemd' | 'verzoen'>;
  bewijzen: Taakbewijzen;
  outbox: Pick<Outbox, 'put' | 'deliverNow' | 'standen'>;
  transaction: <T>(run: (tx: OutboxTransaction) => Promise<T>) => Promise<T>;
  /** Tells other pages that are open. */
  meld: Meld;
}

interface MijnTakenModule extends Module<Route> {
  workItems: WorkItemSource<InwonerVraag>;
}

/** My tasks: the list, one task, answering it; and what waits for the resident on the home page. */
export function mijnTakenModule(deps: MijnTakenDeps): MijnTakenModule {
  const formulieren = createTaakformulieren(bekendeFormulieren);
  const { mijnTaken, settings, registers, index } = deps;
  const tonen = { mijnTaken, settings, formulieren };
  return {
    name: 'mijn-taken',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.listTaken, {
        policy: ookNamens('taken'),
        handle: (context) => listTaken(context, context.query, tonen),
      }),
      route(inwonerOperations.getTaak, {
        policy: ookNamens('taken'),
        handle: (context) => getTaak(context, context.params.id, { ...tonen, bewijzen: deps.bewijzen }),
      }),
      route(inwonerOperations.beantwoordTaak, {
        policy: ookNamens('taken'),
        handle: (context) => beantwoordTaak(context, context.params.id, context.body, { ...deps, formulieren }),
      }),
    ],
    bezorgers: [taakantwoordBezorger(registers.objecten, deps.meld)],
    workItems: { name: 'mijn-taken', list: (vraag) => listAandacht(vraag, { ...tonen, registers, index }) },
  };
}

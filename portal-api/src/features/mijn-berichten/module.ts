import { inwonerOperations } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { AandachtIndex } from '../../domain/aandacht/aandacht-index.ts';
import { gelezenBezorger } from '../../domain/berichten/gelezen.ts';
import type { MijnBerichten } from '../../domain/berichten/mijn-berichten.ts';
import type { Meld } from '../../domain/klanten/meld.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import type { OutboxTransaction } from '../../platform/outbox/rows.ts';
import type { Registers } from '../../registers/model.ts';
import { downloadBijlage } from './download-bijlage.ts';
import { getBericht } from './get-bericht.ts';
import { listAandacht, telOngelezen } from './list-aandacht.ts';
import { listBerichten } from './list-berichten.ts';
import { markeerGelezen } from './markeer-gelezen.ts';

export interface MijnBerichtenDeps {
  registers: Pick<Registers, 'objecten' | 'zaken'>;
  settings: AccessSettings;
  mijnBerichten: MijnBerichten;
  index: Pick<AandachtIndex, 'genoemd' | 'verzoen'>;
  outbox: Pick<Outbox, 'put'>;
  transaction: <T>(run: (tx: OutboxTransaction) => Promise<T>) => Promise<T>;
  /** Tells other pages that are open. */
  meld: Meld;
}

interface MijnBerichtenModule extends Module<Route> {
  workItems: WorkItemSource<InwonerVraag>;
}

/** Messages of the municipality: the list, one message, its attachments; and what of it waits for the resident. */
export function mijnBerichtenModule(deps: MijnBerichtenDeps): MijnBerichtenModule {
  const policy = ookNamens('berichten');
  return {
    name: 'mijn-berichten',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.listBerichten, {
        policy,
        handle: (context) => listBerichten(context, context.query, deps),
      }),
      route(inwonerOperations.telOngelezen, { policy, handle: (context) => telOngelezen(context, deps) }),
      route(inwonerOperations.getBericht, {
        policy,
        handle: (context) => getBericht(context, context.params.id, deps),
      }),
      route(inwonerOperations.markeerGelezen, {
        policy,
        handle: (context) => markeerGelezen(context, context.params.id, deps),
      }),
      route(inwonerOperations.downloadBijlage, {
        policy,
        handle: (context) => downloadBijlage(context, context.params, deps),
      }),
    ],
    bezorgers: [gelezenBezorger(deps.registers.objecten, deps.meld)],
    workItems: { name: 'mijn-berichten', list: (vraag) => listAandacht(vraag, deps) },
  };
}

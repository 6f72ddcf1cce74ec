import { inwonerOperations } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { AandachtIndex } from '../../domain/aandacht/aandacht-index.ts';
import { afspraakBezorger, wijzigBezorger, type BezorgDeps } from '../../domain/afspraken/bezorgen.ts';
import type { Afspraakkeuzes } from '../../domain/afspraken/keuzes.ts';
import type { Herinneringen } from '../../domain/afspraken/herinneringen.ts';
import type { MijnAfspraken } from '../../domain/afspraken/mijn-afspraken.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { annuleer } from './annuleer.ts';
import { downloadAgenda } from './download-agenda.ts';
import { getAfspraak } from './get-afspraak.ts';
import { getKeuzes } from './get-keuzes.ts';
import { listAandacht } from './list-aandacht.ts';
import { listAfspraken } from './list-afspraken.ts';
import { listTijden } from './list-tijden.ts';
import { maakAfspraak } from './maak-afspraak.ts';
import { verzet } from './verzet.ts';

export interface AfsprakenDeps extends Omit<BezorgDeps, 'outbox'> {
  registers: Pick<Registers, 'afspraken' | 'contactadressen'>;
  settings: Pick<RegisterSettings, 'afspraken'>;
  mijnAfspraken: MijnAfspraken;
  keuzes: Afspraakkeuzes;
  aandacht: Pick<AandachtIndex, 'genoemd' | 'verzoen' | 'verouder'>;
  outbox: Pick<Outbox, 'put' | 'deliverNow' | 'zending' | 'standen' | 'probeerNu'>;
  herinneringen: Pick<Herinneringen, 'zet' | 'wis' | 'personalData'>;
  prisma: PrismaClient;
  /** Who signs: in calendars. */
  gemeente: string;
  /** Address of the portal for residents. */
  inwonerUrl: string;
}

interface AfsprakenModule extends Module<Route> {
  workItems: WorkItemSource<InwonerVraag>;
}

/** Appointments with the municipality: see, make, move, cancel, and take along in a calendar. */
export function afsprakenModule(deps: AfsprakenDeps): AfsprakenModule {
  const policy = ookNamens('afspraken');
  return {
    name: 'afspraken',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.listAfspraken, { policy, handle: (context) => listAfspraken(context, deps) }),
      route(inwonerOperations.getAfspraakKeuzes, { policy, handle: (context) => getKeuzes(context, deps) }),
      route(inwonerOperations.listAfspraakTijden, {
        policy,
        handle: (context) => listTijden(context, context.query, deps),
      }),
      route(inwonerOperations.maakAfspraak, { policy, handle: (context) => maakAfspraak(context, context.body, deps) }),
      route(inwonerOperations.getAfspraak, {
        policy,
        handle: (context) => getAfspraak(context, context.params.id, deps),
      }),
      route(inwonerOperations.verzetAfspraak, {
        policy,
        handle: (context) => verzet(context, context.params.id, context.body, deps),
      }),
      route(inwonerOperations.annuleerAfspraak, {
        policy,
        handle: (context) => annuleer(context, context.params.id, deps),
      }),
      route(inwonerOperations.downloadAfspraak, {
        policy,
        handle: (context) => downloadAgenda(context, { id: context.params.id, taal: context.query.taal }, deps),
      }),
    ],
    bezorgers: [afspraakBezorger(deps), wijzigBezorger(deps)],
    personalData: [deps.herinneringen.personalData],
    workItems: { name: 'afspraken', kind: 'afspraken', list: (vraag) => listAandacht(vraag, deps) },
  };
}

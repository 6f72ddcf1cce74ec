import type { Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import type { Route } from '../../access/route.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { AandachtIndex } from '../../domain/aandacht/aandacht-index.ts';
import { intrekBezorger, vraagBezorger } from '../../domain/vragen/bezorgen.ts';
import type { Concepten } from '../../domain/concepten/concepten.ts';
import type { GelezenAntwoorden } from '../../domain/vragen/gelezen.ts';
import type { MijnGesprekken } from '../../domain/vragen/mijn-gesprekken.ts';
import type { MijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import type { Weergave } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { listAntwoorden } from './list-antwoorden.ts';
import { listConcepten } from './list-concepten.ts';
import { mijnVragenRoutes } from './routes.ts';

export interface MijnVragenDeps {
  registers: Pick<Registers, 'klantcontacten' | 'contactadressen' | 'personen' | 'bedrijven' | 'zaken'>;
  settings: AccessSettings & Weergave & { vragen: VragenSettings };
  mijnZaken: MijnZaken;
  gesprekken: MijnGesprekken;
  gelezen: GelezenAntwoorden;
  aandacht: Pick<AandachtIndex, 'genoemd' | 'verzoen' | 'vergeet'>;
  outbox: Pick<Outbox, 'put' | 'deliverNow'>;
  prisma: PrismaClient;
  concepten: Pick<Concepten, 'lijst'>;
  /** Tells open pages that something changed in the questions of whom this grant is about. */
  meld: (grant: Grant) => Promise<void>;
}

interface MijnVragenModule extends Module<Route> {
  workItems: WorkItemSource<InwonerVraag>[];
}

/** My questions and contacts, with the answers in all channels; and which answers were not read yet. */
export function mijnVragenModule(deps: MijnVragenDeps): MijnVragenModule {
  return {
    name: 'mijn-vragen',
    door: 'inwoner',
    routes: mijnVragenRoutes(deps),
    bezorgers: [vraagBezorger(deps), intrekBezorger(deps)],
    personalData: [deps.gelezen.personalData],
    workItems: [
      { name: 'mijn-vragen', list: (vraag) => listAntwoorden(vraag, deps) },
      { name: 'mijn-vragen-concepten', list: (vraag) => listConcepten(vraag, deps) },
    ],
  };
}

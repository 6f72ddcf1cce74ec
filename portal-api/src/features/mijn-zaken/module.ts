import type { Inwoner } from '../../access/policy.ts';
import type { Route } from '../../access/route.ts';
import { ZOEK_BESLUITEN, type BesluitAandachtDeps } from '../../domain/besluiten/aandacht.ts';
import type { ontbrekendeStukken } from '../../domain/documenten/aandacht.ts';
import type { Task } from '../../platform/queue/queue.ts';
import type { Bezwaarmogelijkheid } from '../../domain/zaken/besluiten.ts';
import type { MijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import type { Weergave } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import type { Ref, Registers } from '../../registers/model.ts';
import { listAandacht } from './list-aandacht.ts';
import { listReacties } from './list-reacties.ts';
import { mijnZakenRoutes } from './routes.ts';

export interface MijnZakenDeps {
  registers: Pick<Registers, 'zaken'>;
  settings: Weergave;
  mijnZaken: MijnZaken;
  /** Where one can object online, when a feature offers that; by letter only without. */
  bezwaarmogelijkheid?: () => Promise<Bezwaarmogelijkheid>;
  /** The form that a case was made of, as long as it is kept; null when it was not made here. */
  inzendingVan?: (acting: Inwoner, ref: Ref) => Promise<string | null>;
  /** What is still to be sent to cases that wait, for home; without it only that they wait is told. */
  stukken?: (vraag: InwonerVraag) => ReturnType<typeof ontbrekendeStukken>;
  /** Decisions with a running term, for home; without it none are looked for. */
  reacties?: BesluitAandachtDeps & { zoekBesluiten: Task };
}

interface MijnZakenModule extends Module<Route> {
  workItems: readonly WorkItemSource<InwonerVraag>[];
}

/** My cases: the list, one case, its documents; and what of it needs attention on the home page. */
export function mijnZakenModule(deps: MijnZakenDeps): MijnZakenModule {
  const { reacties } = deps;
  return {
    name: 'mijn-zaken',
    door: 'inwoner',
    routes: mijnZakenRoutes(deps),
    workItems: [
      { name: 'mijn-zaken', list: (vraag) => listAandacht(vraag, deps) },
      ...(reacties
        ? [
            {
              name: 'besluiten',
              kind: 'besluiten' as const,
              list: (vraag: InwonerVraag) => listReacties(vraag, reacties),
            },
          ]
        : []),
    ],
    tasks: reacties ? { [ZOEK_BESLUITEN]: reacties.zoekBesluiten } : {},
  };
}

import { medewerkerOperations } from '@loket/contract';
import type { Route } from '../../access/route.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { Nieuwsberichten } from '../../domain/nieuwsberichten/nieuwsberichten.ts';
import type { Files } from '../../platform/files/files.ts';
import type { Module } from '../../platform/module.ts';
import { leesRoutes } from './lees-routes.ts';
import { plichtRoutes } from './plicht-routes.ts';
import { reactieRoutes } from './reactie-routes.ts';

export interface NieuwsModuleDeps {
  nieuwsberichten: Nieuwsberichten;
  medewerkers: Pick<Medewerkers, 'doelgroepVan'>;
  files: Files;
}

/** News of the organisation, for each employee what is for her. Shows no data of residents. */
export function nieuwsModule(deps: NieuwsModuleDeps): Module<Route> {
  const operations = medewerkerOperations;
  return {
    name: 'nieuws',
    door: 'medewerker',
    // what has a name of its own comes before what is found by id
    routes: [...plichtRoutes(operations, deps), ...leesRoutes(operations, deps), ...reactieRoutes(operations, deps)],
    tasks: deps.nieuwsberichten.tasks,
    // the sweep of the house asks for it; the queue does it
    jobs: [{ name: 'reminders and mail of news', everyMs: 15 * 60_000, run: () => deps.nieuwsberichten.ronde() }],
  };
}

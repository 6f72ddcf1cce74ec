import { medewerkerOperations } from '@loket/contract';
import { medewerkerOverEigenWerk } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Bijdragebewaring } from '../../domain/bijdrage/bewaren.ts';
import type { Bijdragebron } from '../../domain/bijdrage/model.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Module } from '../../platform/module.ts';
import { getBijdrage, getTeamBijdrage, listBijdrageItems, listTeamsOnder } from './bijdrage.ts';

export interface BijdrageDeps {
  bronnen: readonly Bijdragebron[];
  medewerkers: Pick<Medewerkers, 'ledenVan' | 'teamsOnder'>;
  teams: readonly TeamConfig[];
  /** Whether the works council agreed (WOR 27). */
  aan: boolean;
  /** Fills in what a portal for tries begins with. */
  begin(): Promise<void>;
  bewaring: Bijdragebewaring;
}

const UUR = 3_600_000;

/** What an employee did herself, and a manager's team together: contribution, not surveillance. */
export function bijdrageModule(deps: BijdrageDeps): Module<Route> {
  const policy = medewerkerOverEigenWerk;
  const operations = medewerkerOperations;
  return {
    name: 'bijdrage',
    door: 'medewerker',
    jobs: [{ name: 'old figures of employees', everyMs: 6 * UUR, run: () => deps.bewaring.sweep() }],
    onLeave: [{ name: 'cijfers en agenda', leave: ({ identificatie }) => deps.bewaring.vertrek(identificatie) }],
    routes: [
      route(operations.getBijdrage, { policy, handle: (context) => getBijdrage(context, context.query, deps) }),
      route(operations.listBijdrageItems, {
        policy,
        handle: (context) => listBijdrageItems(context, { ...context.params, ...context.query }, deps),
      }),
      route(operations.listTeamsOnder, { policy, handle: (context) => listTeamsOnder(context, deps) }),
      route(operations.getTeamBijdrage, {
        policy,
        handle: (context) => getTeamBijdrage(context, { ...context.params, ...context.query }, deps),
      }),
    ],
  };
}

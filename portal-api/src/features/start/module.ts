import { medewerkerOperations } from '@loket/contract';
import { ingelogdeMedewerker, medewerkerOverEigenWerk } from '../../access/policies/routes.ts';
import type { Raadplegingen } from '../../access/raadpleging.ts';
import { route, type Route } from '../../access/route.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Module } from '../../platform/module.ts';
import { getStart } from './get-start.ts';
import type { Indelingen } from './indeling.ts';

export interface StartDeps {
  indelingen: Indelingen;
  raadplegingen: Pick<Raadplegingen, 'recent'>;
  teams: readonly TeamConfig[];
  settings: AccessSettings;
}

/** Start page of an employee: the cases opened last, and the own teams. */
export function startModule(deps: StartDeps): Module<Route> {
  return {
    name: 'start',
    door: 'medewerker',
    routes: [
      route(medewerkerOperations.getStart, {
        policy: ingelogdeMedewerker,
        handle: (context) => getStart(context, deps),
      }),
      route(medewerkerOperations.getStartIndeling, {
        policy: medewerkerOverEigenWerk,
        handle: ({ acting }) => deps.indelingen.van(acting.identificatie),
      }),
      route(medewerkerOperations.bewaarStartIndeling, {
        policy: medewerkerOverEigenWerk,
        handle: ({ acting, body, now }) =>
          deps.indelingen.bewaar(acting.identificatie, body, now).then(() => undefined),
      }),
    ],
  };
}

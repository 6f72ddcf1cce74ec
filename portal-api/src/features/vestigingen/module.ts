import { inwonerOperations } from '@loket/contract';
import { bedrijfDatKiest } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { kiesVestiging, listVestigingen } from './kies-vestiging.ts';

export interface VestigingenDeps {
  registers: Pick<Registers, 'bedrijven'>;
}

/** For which establishment somebody acts who logged in for a whole company. */
export function vestigingenModule(deps: VestigingenDeps): Module<Route> {
  return {
    name: 'vestigingen',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.listVestigingen, {
        policy: bedrijfDatKiest,
        handle: (context) => listVestigingen(context, deps),
      }),
      route(inwonerOperations.kiesVestiging, {
        policy: bedrijfDatKiest,
        handle: (context) => kiesVestiging(context, context.body.vestigingsnummer, deps),
      }),
    ],
  };
}

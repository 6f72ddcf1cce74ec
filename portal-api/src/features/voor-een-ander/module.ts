import { inwonerOperations } from '@loket/contract';
import { ingelogdeInwoner, overZichzelf } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Afschermingen } from '../../domain/vertegenwoordiging/afscherming.ts';
import type { Machtigingen } from '../../domain/vertegenwoordiging/machtigingen.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { getAfscherming, zetAfscherming } from './afscherming.ts';
import { getVoorEenAnder } from './get-voor-een-ander.ts';
import { handelVoor } from './handel-voor.ts';
import { beeindigMachtiging, geefMachtiging, listMachtigingen } from './machtigingen.ts';
import { personalDataVan } from './personal-data.ts';
import { beantwoordUitnodiging, bekijkUitnodiging } from './uitnodigingen.ts';

export interface VoorEenAnderDeps {
  registers: { personen: Pick<Registers['personen'], 'gezag' | 'naam'> };
  machtigingen: Machtigingen;
  afschermingen: Afschermingen;
  pseudonym: Pseudonym;
  clock: Clock;
  /** Has the open pages that are about this person ask anew, also those of who acts for her. */
  meld: (bsn: string) => Promise<void>;
  settings: Pick<RegisterSettings, 'vertegenwoordiging'>;
}

/** For whom one may act and doing so, the mandates that one gives and gets, and what a child keeps to herself. */
export function voorEenAnderModule(deps: VoorEenAnderDeps): Module<Route> {
  const o = inwonerOperations;
  return {
    name: 'voor-een-ander',
    door: 'inwoner',
    routes: [
      route(o.getVoorEenAnder, { policy: overZichzelf, handle: (context) => getVoorEenAnder(context, deps) }),
      route(o.handelVoor, { policy: overZichzelf, handle: (context) => handelVoor(context, context.body.id, deps) }),
      route(o.stopHandelen, { policy: overZichzelf, handle: async ({ session }) => session?.actFor(null) }),
      route(o.listMachtigingen, { policy: ingelogdeInwoner, handle: (context) => listMachtigingen(context, deps) }),
      route(o.geefMachtiging, {
        policy: ingelogdeInwoner,
        handle: (context) => geefMachtiging(context, context.body, deps),
      }),
      route(o.trekMachtigingIn, {
        policy: ingelogdeInwoner,
        handle: (context) => beeindigMachtiging(context, context.params.machtigingId, deps),
      }),
      route(o.bekijkUitnodiging, {
        policy: ingelogdeInwoner,
        handle: (context) => bekijkUitnodiging(context, context.body.code, deps),
      }),
      route(o.beantwoordUitnodiging, {
        policy: ingelogdeInwoner,
        handle: (context) => beantwoordUitnodiging(context, context.body, deps),
      }),
      route(o.getAfscherming, { policy: ingelogdeInwoner, handle: (context) => getAfscherming(context, deps) }),
      route(o.zetAfscherming, {
        policy: ingelogdeInwoner,
        handle: (context) => zetAfscherming(context, context.body, deps),
      }),
    ],
    personalData: personalDataVan(deps),
  };
}

import { medewerkerOperations } from '@loket/contract';
import { medewerkerMet, medewerkerVoor } from '../../access/policies/routes.ts';
import { activiteiten } from '../../access/purposes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Beperkingen } from '../../domain/inzage/beperkingen.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { beslisBeperking, getBeperking, hefBeperkingOp, listBeperkingen } from './beslis-beperking.ts';
import { vraagBeperking } from './vraag-beperking.ts';

export interface InzageBeperkenDeps {
  beperkingen: Beperkingen;
  registers: Pick<Registers, 'zaken' | 'bedrijven'>;
  settings: AccessSettings & Pick<RegisterSettings, 'leesbareEsuiteNummers'>;
  pseudonym: Pseudonym;
}

const beslist = medewerkerVoor('inzage-beperken', activiteiten.beperkenInzage);

/** Withholding looks from the person they are about, by two employees (AVG 23, UAVG 41). */
export function inzageBeperkenModule(deps: InzageBeperkenDeps): Module<Route> {
  const operations = medewerkerOperations;
  return {
    name: 'inzage-beperken',
    door: 'medewerker',
    routes: [
      route(operations.listInzageBeperkingen, {
        policy: medewerkerMet('inzage-beperken'),
        handle: (context) => listBeperkingen(context, deps),
      }),
      route(operations.getInzageBeperking, {
        policy: beslist,
        handle: (context) => getBeperking(context, context.params.beperkingId, deps),
      }),
      route(operations.vraagInzageBeperking, {
        policy: beslist,
        handle: (context) => vraagBeperking(context, context.body, deps),
      }),
      route(operations.bevestigInzageBeperking, {
        policy: beslist,
        handle: (context) => beslisBeperking(context, context.params.beperkingId, { wat: 'bevestigd' }, deps),
      }),
      route(operations.wijsInzageBeperkingAf, {
        policy: beslist,
        handle: ({ body, ...context }) =>
          beslisBeperking(context, context.params.beperkingId, { wat: 'afgewezen', ...body }, deps),
      }),
      route(operations.hefInzageBeperkingOp, {
        policy: beslist,
        handle: ({ body, ...context }) => hefBeperkingOp(context, context.params.beperkingId, body.toelichting, deps),
      }),
    ],
  };
}

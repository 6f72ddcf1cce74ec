import { inwonerOperations } from '@loket/contract';
import { ingelogdeInwoner } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Bezoeken } from '../../domain/inzage/bezoeken.ts';
import type { Machtigingen } from '../../domain/vertegenwoordiging/machtigingen.ts';
import type { StuurDeps } from '../../domain/vragen/stuur.ts';
import type { MijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import type { Weergave } from '../../domain/zaken/samenvatting.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { vraagOverInzage } from './vraag-over-inzage.ts';
import { getInzage } from './get-inzage.ts';

export interface InzageDeps extends StuurDeps {
  bezoeken: Bezoeken;
  machtigingen: Pick<Machtigingen, 'van'>;
  mijnZaken: MijnZaken;
  registers: Pick<Registers, 'bedrijven'>;
  settings: Weergave;
  pseudonym: Pseudonym;
  rollen: readonly { code: string; naam: string }[];
  teams: readonly { id: string; naam: string }[];
}

/** Who looked at my data: the processing log in words. */
export function inzageModule(deps: InzageDeps): Module<Route> {
  return {
    name: 'inzage',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.getInzage, {
        policy: ingelogdeInwoner,
        handle: (context) => getInzage(context, context.query, deps),
      }),
      route(inwonerOperations.vraagOverInzage, {
        policy: ingelogdeInwoner,
        handle: (context) => vraagOverInzage(context, { ...context.params, ...context.body }, deps),
      }),
    ],
  };
}

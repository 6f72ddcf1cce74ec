import { inwonerOperations } from '@loket/contract';
import { iedereen, ingelogdeInwoner } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Bij } from '../../domain/voorzieningen/bij.ts';
import type { Voorstellen } from '../../domain/voorzieningen/voorstellen.ts';
import type { Voorzieningen } from '../../domain/voorzieningen/voorzieningen.ts';
import type { Wijkteams } from '../../domain/voorzieningen/wijkteams.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import { createCounter } from '../../platform/http/counter.ts';
import { addressOf } from '../../platform/http/limits.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { getAfstanden } from './get-afstanden.ts';
import { getVoorziening } from './get-voorziening.ts';
import { listBij } from './list-bij.ts';
import { listVoorzieningen } from './list-voorzieningen.ts';

export interface VoorzieningenDeps {
  voorzieningen: Voorzieningen;
  voorstellen: Voorstellen;
  wijkteams: Wijkteams;
  bij: Bij;
  registers: Pick<Registers, 'personen'>;
  settings: Pick<RegisterSettings, 'wijken'>;
}

/** Suggestions from one address in an hour: a person has a few, a program many. */
const PER_UUR = 5;
const UUR_MS = 3_600_000;

/** Help and company in the neighbourhood, for everybody to find. */
export function voorzieningenModule(deps: VoorzieningenDeps): Module<Route> {
  const teVaak = createCounter({ most: PER_UUR, windowMs: UUR_MS });
  return {
    name: 'voorzieningen',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.zoekVoorzieningen, {
        policy: iedereen,
        handle: ({ query, now }) => listVoorzieningen(query, now, deps),
      }),
      route(inwonerOperations.getVoorziening, {
        policy: iedereen,
        handle: ({ params, now }) => getVoorziening(params.slug, now, deps),
      }),
      route(inwonerOperations.getVoorzieningAfstanden, {
        policy: ingelogdeInwoner,
        handle: (vraag) => getAfstanden(vraag, deps),
      }),
      route(inwonerOperations.listVoorzieningenBij, {
        policy: ingelogdeInwoner,
        handle: (vraag) => listBij(vraag, vraag.query.bij, deps),
      }),
      route(inwonerOperations.stelVoorzieningVoor, {
        policy: iedereen,
        handle: async ({ body, now, request }) => {
          // a program that fills in everything is thanked, and not heard
          if (body.bijnaam !== '') return;
          if (!teVaak(addressOf(request), now)) throw new Problem('te-vaak', { retryAfter: UUR_MS / 1000 });
          await deps.voorstellen.neem(body);
        },
      }),
    ],
  };
}

import { inwonerOperations } from '@loket/contract';
import { iedereen, ookNamens, ookZonderLogin } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { beoordeel, vraagBeoordeling, type BeoordeelDeps } from '../../domain/beoordelingen/beoordeel.ts';
import {
  beoordeelbareInzending,
  beoordeelbareZaak,
  type BeoordeelbaarDeps,
} from '../../domain/beoordelingen/beoordeelbaar.ts';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import type { Tellingen } from '../../domain/tellingen/tellingen.ts';
import { createCounter } from '../../platform/http/counter.ts';
import { addressOf } from '../../platform/http/limits.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import { listVerbeteringen, type VerbeteringenDeps } from './list-verbeteringen.ts';
import { telPagina } from './tel-pagina.ts';

export interface WaarderingDeps extends Omit<BeoordeelDeps, 'settings'>, BeoordeelbaarDeps, VerbeteringenDeps {
  settings: BeoordeelbaarDeps['settings'] & BeoordeelDeps['settings'];
  formulieren: Pick<Formulieren, 'versie' | 'lijst'>;
  tellingen: Pick<Tellingen, 'tel'>;
}

/** Answers from one address in an hour: the computers of a library share one, a program sends more. */
const ANTWOORDEN_PER_UUR = 60;
/** Pages of forms: some ten for each form. */
const PAGINAS_PER_UUR = 600;
const UUR_MS = 3_600_000;

/** What people think of forms and of how their cases went, how far they come, and what was changed after that. */
export function waarderingModule(deps: WaarderingDeps): Module<Route> {
  const antwoordMag = createCounter({ most: ANTWOORDEN_PER_UUR, windowMs: UUR_MS });
  const tellingMag = createCounter({ most: PAGINAS_PER_UUR, windowMs: UUR_MS });
  const eisRust = (adres: string, now: Date) => {
    if (!antwoordMag(adres, now)) throw new Problem('te-vaak', { retryAfter: UUR_MS / 1000 });
  };
  /** A program that fills in everything is thanked, and not heard. */
  const gedaan = { stand: 'bewaard', vraag: null } as const;
  const operations = inwonerOperations;
  return {
    name: 'waardering',
    door: 'inwoner',
    routes: [
      route(operations.getInzendingBeoordeling, {
        policy: ookZonderLogin('zaken'),
        handle: async (vraag) =>
          vraagBeoordeling(vraag, await beoordeelbareInzending(vraag, vraag.params.id, deps), deps),
      }),
      route(operations.beoordeelInzending, {
        policy: ookZonderLogin('zaken'),
        handle: async (vraag) => {
          const over = await beoordeelbareInzending(vraag, vraag.params.id, deps);
          if (vraag.body.bijnaam !== '') return gedaan;
          eisRust(addressOf(vraag.request), vraag.now);
          return beoordeel(vraag, over, vraag.body, deps);
        },
      }),
      route(operations.getZaakBeoordeling, {
        policy: ookNamens('zaken'),
        handle: async (vraag) => vraagBeoordeling(vraag, await beoordeelbareZaak(vraag, vraag.params, deps), deps),
      }),
      route(operations.beoordeelZaak, {
        policy: ookNamens('zaken'),
        handle: async (vraag) => {
          const over = await beoordeelbareZaak(vraag, vraag.params, deps);
          if (vraag.body.bijnaam !== '') return gedaan;
          eisRust(addressOf(vraag.request), vraag.now);
          return beoordeel(vraag, over, vraag.body, deps);
        },
      }),
      route(operations.telVoortgang, {
        policy: iedereen,
        handle: async ({ params, body, now, request }) => {
          // Counting less is no reason to trouble anybody: nobody is told.
          if (tellingMag(addressOf(request), now)) await telPagina(params.formulier, body, now, deps);
        },
      }),
      route(operations.listVerbeteringen, {
        policy: iedereen,
        handle: ({ query }) => listVerbeteringen(query, deps),
      }),
    ],
  };
}

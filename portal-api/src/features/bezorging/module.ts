import { medewerkerOperations } from '@loket/contract';
import { medewerkerMet, medewerkerVoor } from '../../access/policies/routes.ts';
import type { Medewerker } from '../../access/policy.ts';
import { activiteiten } from '../../access/purposes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Lijst } from '../../domain/kennisgevingen/lijst.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { listBezorging } from './list-bezorging.ts';
import { toonOntvanger } from './toon-ontvanger.ts';
import { bezorgingWerk } from './werk.ts';

export interface BezorgingDeps {
  lijst: Lijst;
  registers: Pick<Registers, 'personen' | 'bedrijven'>;
}

/** The people whom an employee has to tell what is new, because nothing digital reaches them. */
export function bezorgingModule(deps: BezorgingDeps): Module<Route> & { workItems: WorkItemSource<Medewerker> } {
  const { lijst } = deps;
  return {
    name: 'bezorging',
    door: 'medewerker',
    workItems: bezorgingWerk(deps),
    routes: [
      route(medewerkerOperations.listBezorging, {
        policy: medewerkerMet('bezorging'),
        handle: ({ now }) => listBezorging(now, deps),
      }),
      route(medewerkerOperations.toonOntvanger, {
        policy: medewerkerVoor('bezorging', activiteiten.meldenVanWijzigingen),
        handle: ({ grant, params }) => toonOntvanger(grant, params.kennisgevingId, deps),
      }),
      route(medewerkerOperations.handelBezorgingAf, {
        policy: medewerkerMet('bezorging'),
        handle: async ({ acting, params, body, now }) => {
          const gedaan = await lijst.handelAf(params.kennisgevingId, acting.identificatie, body.hoe, now);
          if (!gedaan) throw new Problem('niet-gevonden');
        },
      }),
    ],
  };
}

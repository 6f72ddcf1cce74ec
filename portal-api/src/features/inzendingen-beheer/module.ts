import { medewerkerOperations } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { medewerkerMet, medewerkerVoor } from '../../access/policies/routes.ts';
import { activiteiten } from '../../access/purposes.ts';
import { route, type Route } from '../../access/route.ts';
import { presentBewijs, type BewijsDeps } from '../../domain/inzendingen/bewijs.ts';
import { downloadBewijs } from '../../domain/inzendingen/download.ts';
import type { Inzendingen } from '../../domain/inzendingen/inzendingen.ts';
import { listWachtend } from '../../domain/inzendingen/wachtend.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface InzendingenBeheerDeps extends BewijsDeps {
  inzendingen: Pick<Inzendingen, 'metId'>;
  outbox: Pick<Outbox, 'wachtend' | 'probeerNu'>;
}

/** Forms that were sent and are no case yet, for administrators: where they stopped, trying again, and a copy. */
export function inzendingenBeheerModule(deps: InzendingenBeheerDeps): Module<Route> {
  const { inzendingen, outbox } = deps;
  const policy = medewerkerMet('inzendingen');
  /** Only what waits: what became a case is looked at there, with the purposes that are asked there. */
  const wachtende = async (id: string) => {
    const inzending = await inzendingen.metId(id);
    if (!inzending || inzending.afgerond) throw new Problem('niet-gevonden');
    return inzending;
  };
  return {
    name: 'inzendingen-beheer',
    door: 'medewerker',
    routes: [
      route(medewerkerOperations.listWachtendeInzendingen, { policy, handle: ({ now }) => listWachtend(now, deps) }),
      route(medewerkerOperations.probeerInzending, {
        policy,
        handle: async ({ params }) => {
          const { id } = await wachtende(params.inzendingId);
          if (!(await outbox.probeerNu(id))) throw new Problem('niet-gevonden');
        },
      }),
      route(medewerkerOperations.downloadInzending, {
        policy: medewerkerVoor('inzendingen', activiteiten.herstellenInzending),
        handle: async ({ params, query, grant, now }) => {
          const inzending = await wachtende(params.inzendingId);
          grant.looksAt(inzending.wie, 'inzending');
          const bewijs = await presentBewijs(inzending, 'nl', now, deps);
          return downloadBewijs(inzending, bewijs, { taal: 'nl', vorm: query.vorm });
        },
      }),
    ],
  };
}

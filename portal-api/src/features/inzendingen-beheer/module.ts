import { medewerkerOperations } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { medewerkerMet, medewerkerVoor } from '../../access/policies/routes.ts';
import { activiteiten } from '../../access/purposes.ts';
import { route, type Route } from '../../access/route.ts';
import { presentBewijs, type BewijsDeps } from '../../domain/inzendingen/bewijs.ts';
import { downloadBewijs } from '../../domain/inzendingen/download.ts';
import type { Inzendingen } from '../../domain/inzendingen/inzendingen.ts';
import { listWachtend } from '../../domain/inzendingen/wachtend.ts';
import { BEWAAKT } from '../../domain/intrekking/soorten.ts';
import type { Medeondertekeningen } from '../../domain/medeondertekening/medeondertekeningen.ts';
import { listMissend } from '../../domain/medeondertekening/missend.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface InzendingenBeheerDeps extends BewijsDeps {
  inzendingen: Pick<Inzendingen, 'metId'>;
  medeondertekeningen: Pick<Medeondertekeningen, 'missend'>;
  outbox: Pick<Outbox, 'wachtend' | 'probeerNu'>;
}

/**
 * Forms that were sent and are no case yet, and what did not reach its case, for administrators: where they stopped,
 * trying again, a copy; and the signatures that are missing.
 */
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
      route(medewerkerOperations.listWachtendeInzendingen, {
        policy,
        handle: async ({ now }) => ({
          ...(await listWachtend(now, { ...deps, soorten: BEWAAKT })),
          handtekeningen: await listMissend(deps),
        }),
      }),
      route(medewerkerOperations.probeerInzending, {
        policy,
        handle: async ({ params }) => {
          const waits = await outbox.probeerNu(params.inzendingId, Object.keys(BEWAAKT));
          if (!waits) throw new Problem('niet-gevonden');
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

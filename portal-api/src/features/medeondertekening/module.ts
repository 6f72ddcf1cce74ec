import { inwonerOperations } from '@loket/contract';
import { ingelogdeInwoner, ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { binnenReikwijdte } from '../../access/policies/vertegenwoordiger.ts';
import { Refused } from '../../access/policy.ts';
import { nodigNiveau } from '../../access/settings.ts';
import { subjectVan } from '../../access/subject.ts';
import { handtekeningBezorger, type HandtekeningDeps } from '../../domain/medeondertekening/bezorg.ts';
import { meldingBezorger, type MeldingDeps } from '../../domain/medeondertekening/melding.ts';
import type { Medeondertekening } from '../../domain/medeondertekening/model.ts';
import {
  onderteken,
  openMetCode,
  teTekenen,
  trekTerug,
  weiger,
  type OndertekenDeps,
} from '../../domain/medeondertekening/ondertekenen.ts';
import { mailTaken } from '../../domain/medeondertekening/stuur.ts';
import { magInzien, presentHandtekening, presentRegel } from '../../domain/medeondertekening/tonen.ts';
import { gevraagdDoor, trekVerzoekIn, vraagOpnieuw, type VraagDeps } from '../../domain/medeondertekening/vragen.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import { listHandtekeningen } from './list-handtekeningen.ts';

export type MedeondertekeningDeps = OndertekenDeps &
  VraagDeps &
  HandtekeningDeps &
  MeldingDeps &
  Parameters<typeof mailTaken>[0];

interface MedeondertekeningModule extends Module<Route> {
  workItems: WorkItemSource<InwonerVraag>;
}

/** Signing what somebody else sent, and asking others to sign what one sent oneself. */
export function medeondertekeningModule(deps: MedeondertekeningDeps): MedeondertekeningModule {
  const { medeondertekeningen, settings } = deps;
  const o = inwonerOperations;
  const vind = (vraag: InwonerVraag & { params: { medeondertekeningId: string } }) =>
    teTekenen(vraag, vraag.params.medeondertekeningId, deps);
  const eigen = async (vraag: InwonerVraag & { params: { medeondertekeningId: string } }) => {
    const een = await gevraagdDoor(vraag, vraag.params.medeondertekeningId, deps);
    eisInzage(vraag, een);
    return een;
  };
  /** Who asked it changes it with the login with which she may see what it is about; another matter is not there. */
  const eisInzage = ({ acting }: InwonerVraag, een: Medeondertekening) => {
    const zaaktype = { identificatie: een.zaaktype };
    if (acting.namens && !binnenReikwijdte(acting.namens, zaaktype, settings)) {
      throw new Refused({ code: 'niet-gevonden' });
    }
    if (!magInzien(acting, een, settings)) {
      throw new Refused({ code: 'sterker-inloggen', niveau: nodigNiveau(zaaktype, settings) });
    }
  };
  return {
    name: 'medeondertekening',
    door: 'inwoner',
    routes: [
      route(o.listMedeondertekeningen, {
        policy: ingelogdeInwoner,
        handle: async ({ acting, grant, query }) => {
          const alle = await medeondertekeningen.vanOndertekenaar(subjectVan(acting));
          for (const { aanvrager } of alle) grant.looksAt(aanvrager.wie, 'medeondertekening');
          return { items: alle.map((een) => presentRegel(een, acting, query.taal, settings)) };
        },
      }),
      route(o.openMedeondertekening, {
        policy: ingelogdeInwoner,
        handle: async (vraag) => ({ medeondertekeningId: await openMetCode(vraag, vraag.body.code, deps) }),
      }),
      route(o.getMedeondertekening, {
        policy: ingelogdeInwoner,
        handle: async (vraag) => {
          const { een, inzending } = await vind(vraag);
          return presentHandtekening(een, inzending, vraag.acting, vraag.query.taal, settings);
        },
      }),
      route(o.onderteken, {
        policy: ingelogdeInwoner,
        handle: async (vraag) => onderteken(vraag, await vind(vraag), deps),
      }),
      route(o.weigerOndertekening, {
        policy: ingelogdeInwoner,
        handle: async (vraag) => weiger(vraag, await vind(vraag), vraag.body.reden, deps),
      }),
      route(o.trekOndertekeningTerug, {
        policy: ingelogdeInwoner,
        handle: async (vraag) => trekTerug(vraag, await vind(vraag), deps),
      }),
      route(o.vraagOndertekeningOpnieuw, {
        policy: ookNamens('zaken'),
        handle: async (vraag) => {
          const een = await eigen(vraag);
          // Under what was taken back nobody signs any more.
          if ((await deps.inzendingen.metId(een.inzending))?.ingetrokken) throw new Problem('niet-meer-open');
          return vraagOpnieuw(vraag, een, vraag.body.email, deps);
        },
      }),
      route(o.trekOndertekenverzoekIn, {
        policy: ookNamens('zaken'),
        handle: async (vraag) => trekVerzoekIn(vraag, await eigen(vraag), deps),
      }),
    ],
    bezorgers: [handtekeningBezorger(deps), meldingBezorger(deps)],
    tasks: mailTaken(deps),
    workItems: { name: 'medeondertekening', list: (vraag) => listHandtekeningen(vraag, deps) },
    personalData: [medeondertekeningen.personalData],
  };
}

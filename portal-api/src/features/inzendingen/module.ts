import { inwonerOperations } from '@loket/contract';
import { ookNamens, ookZonderLogin } from '../../access/policies/routes.ts';
import { Refused } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import { subjectVan } from '../../access/subject.ts';
import { downloadBewijs } from '../../domain/inzendingen/download.ts';
import { presentBewijs } from '../../domain/inzendingen/bewijs.ts';
import { inzendingBezorger, type BezorgDeps } from '../../domain/inzendingen/bezorg.ts';
import { dienIn, type DienInDeps } from '../../domain/inzendingen/dien-in.ts';
import { eigenInzending } from '../../domain/inzendingen/eigen.ts';
import type { Inzending } from '../../domain/inzendingen/model.ts';
import { intrekkingBezorger, type IntrekBezorgDeps } from '../../domain/intrekking/bezorg.ts';
import { trekInzendingIn, type IntrekDeps } from '../../domain/intrekking/trek-in.ts';
import type { Taal } from '../../domain/inzendingen/teksten.ts';
import type { Medeondertekeningen } from '../../domain/medeondertekening/medeondertekeningen.ts';
import { presentOndertekenaar } from '../../domain/medeondertekening/tonen.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Module } from '../../platform/module.ts';

export type InzendingenDeps = DienInDeps &
  BezorgDeps &
  IntrekDeps &
  IntrekBezorgDeps & { medeondertekeningen: Pick<Medeondertekeningen, 'bijInzending'> };

/** Sending a form, the receipt of it, and taking it back. */
export function inzendingenModule(deps: InzendingenDeps): Module<Route> {
  const bewijs = (inzending: Inzending, taal: Taal, now: Date) => presentBewijs(inzending, taal, now, deps);
  const scherm = async (inzending: Inzending, taal: Taal, now: Date) => {
    const ondertekenaars = await deps.medeondertekeningen.bijInzending(inzending.id);
    const erbij = ondertekenaars.map((een) => presentOndertekenaar(een, taal));
    return { ...(await bewijs(inzending, taal, now)), ondertekenaars: erbij };
  };
  return {
    name: 'inzendingen',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.dienIn, {
        policy: ookZonderLogin('zaken'),
        handle: async (vraag) =>
          scherm(await dienIn(vraag, vraag.params.formulier, vraag.body, deps), vraag.query.taal, vraag.now),
      }),
      route(inwonerOperations.getOntvangstbewijs, {
        policy: ookNamens('zaken'),
        handle: async (vraag) => scherm(await lees(vraag, vraag.params.id, deps), vraag.query.taal, vraag.now),
      }),
      route(inwonerOperations.trekInzendingIn, {
        policy: ookNamens('zaken'),
        handle: async (vraag) => {
          const inzending = await lees(vraag, vraag.params.id, deps);
          const ingetrokken = await trekInzendingIn(vraag, inzending, vraag.body.reden, deps);
          return scherm(ingetrokken, vraag.query.taal, vraag.now);
        },
      }),
      route(inwonerOperations.downloadOntvangstbewijs, {
        policy: ookNamens('zaken'),
        handle: async (vraag) => {
          const { taal, vorm } = vraag.query;
          const inzending = await lees(vraag, vraag.params.id, deps);
          return downloadBewijs(inzending, await bewijs(inzending, taal, vraag.now), { taal, vorm });
        },
      }),
    ],
    bezorgers: [inzendingBezorger(deps), intrekkingBezorger(deps)],
    personalData: [deps.inzendingen.personalData],
  };
}

/** One that is hers, within what she may see; anything else is as if it were not there. */
async function lees({ acting, grant }: InwonerVraag, id: string, deps: InzendingenDeps): Promise<Inzending> {
  const inzending = await eigenInzending(acting, id, deps);
  if (!inzending) throw new Refused({ code: 'niet-gevonden' });
  grant.looksAt(subjectVan(acting), 'inzending');
  return inzending;
}

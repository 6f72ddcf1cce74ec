import { inwonerOperations } from '@loket/contract';
import { ingelogdeInwoner } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { subjectVan } from '../../access/subject.ts';
import type { TipKeuzes } from '../../domain/tips/tip-keuzes.ts';
import type { Tips } from '../../domain/tips/tips.ts';
import type { MijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import type { Weergave } from '../../domain/zaken/samenvatting.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { getVoorU } from './get-voor-u.ts';

export interface VoorUDeps {
  tips: Pick<Tips, 'gepubliceerd'>;
  keuzes: TipKeuzes;
  mijnZaken: MijnZaken;
  registers: Pick<Registers, 'personen'>;
  settings: Weergave & Pick<RegisterSettings, 'wetten' | 'wijken'>;
}

/** Tips that fit somebody's situation; only ever her own, never while acting for somebody else. */
export function voorUModule(deps: VoorUDeps): Module<Route> {
  const policy = ingelogdeInwoner;
  return {
    name: 'voor-u',
    door: 'inwoner',
    personalData: [deps.keuzes.personalData],
    routes: [
      route(inwonerOperations.getVoorU, { policy, handle: (context) => getVoorU(context, deps) }),
      route(inwonerOperations.kiesTips, {
        policy,
        handle: async ({ acting, body, now }) => {
          const subject = subjectVan(acting);
          const { verborgen } = await deps.keuzes.van(subject);
          await deps.keuzes.bewaar(subject, { aan: body.aan, verborgen: body.terug ? [] : verborgen }, now);
        },
      }),
      route(inwonerOperations.verbergTip, {
        policy,
        handle: async ({ acting, params: { tipId }, now }) => {
          const bestaat = (await deps.tips.gepubliceerd()).some(({ id }) => id === tipId);
          if (!bestaat) throw new Problem('niet-gevonden');
          const subject = subjectVan(acting);
          const { aan, verborgen } = await deps.keuzes.van(subject);
          await deps.keuzes.bewaar(subject, { aan, verborgen: [...verborgen, tipId] }, now);
        },
      }),
    ],
  };
}

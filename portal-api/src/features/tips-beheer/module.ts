import { medewerkerOperations, type TipInhoud } from '@loket/contract';
import { medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { gebrekenVan } from '../../domain/tips/regels.ts';
import type { Tip, Tips } from '../../domain/tips/tips.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { keuzesVoorTips } from './keuzes.ts';
import { probeerTips } from './probeer-tips.ts';

export interface TipsBeheerDeps {
  tips: Tips;
  registers: Pick<Registers, 'zaaktypen'>;
  settings: Pick<RegisterSettings, 'gevoelig' | 'wetten' | 'wijken'>;
}

const policy = medewerkerMet('tips-beheren');

/** Where editors keep the tips for residents. Shows no data of anybody: tips are tried on people who do not exist. */
export function tipsBeheerModule({ tips, registers, settings }: TipsBeheerDeps): Module<Route> {
  const keuzes = () => keuzesVoorTips(registers, settings);
  const detail = async (tip: Tip | null) => {
    if (!tip) throw new Problem('niet-gevonden');
    return { ...tip, keuzes: await keuzes() };
  };
  const keurGoed = async (inhoud: TipInhoud) => {
    const invalidParams = gebrekenVan(inhoud, await keuzes());
    if (invalidParams.length > 0) throw new Problem('invoer-onjuist', { invalidParams });
  };
  const operations = medewerkerOperations;
  return {
    name: 'tips-beheer',
    door: 'medewerker',
    routes: [
      route(operations.listTips, { policy, handle: async () => ({ tips: await tips.alle(), keuzes: await keuzes() }) }),
      route(operations.getTip, { policy, handle: async ({ params }) => detail(await tips.een(params.tipId)) }),
      route(operations.maakTip, {
        policy,
        handle: async ({ acting, body, now }) => {
          await keurGoed(body);
          return detail(await tips.maak(body, schrijverVan(acting), now));
        },
      }),
      route(operations.wijzigTip, {
        policy,
        handle: async ({ acting, params, body: { versie, inhoud }, now }) => {
          await keurGoed(inhoud);
          const tip = await tips.wijzig(params.tipId, versie, inhoud, schrijverVan(acting), now);
          if (tip === 'ingehaald') throw new Problem('invoer-onjuist', { invalidParams: [ingehaald] });
          return detail(tip);
        },
      }),
      route(operations.publiceerTip, {
        policy,
        handle: async ({ params, body }) => {
          if (!(await tips.publiceer(params.tipId, body.versie))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.trekTipIn, {
        policy,
        handle: async ({ params }) => {
          if (!(await tips.trekIn(params.tipId))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.probeerTips, {
        policy,
        handle: async ({ body, now }) => probeerTips(body, await tips.gepubliceerd(), settings, now),
      }),
    ],
  };
}

const ingehaald = {
  name: 'versie',
  code: 'ingehaald',
  reason: 'Een collega heeft deze tip net ook bewaard. Open de tip opnieuw en neem je wijziging over.',
};

import { medewerkerOperations, type SjabloonRegel } from '@loket/contract';
import { collega, medewerkerMet } from '../../access/policies/routes.ts';
import { Refused, type Medewerker } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import type { Medewerkerprofiel } from '../../domain/medewerkers/model.ts';
import { isInDienst } from '../../domain/medewerkers/rij.ts';
import type { Sjablonen } from '../../domain/onboarding/sjablonen.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem, type InvalidParam } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import { getOnboarding, getOnboardingVan, listCollegas, type LijstDeps } from './lijsten.ts';
import { leidt } from './mag.ts';

export interface OnboardingDeps extends LijstDeps {
  sjablonen: Sjablonen;
}

const redactie = medewerkerMet('onboarding-beheren');

/** Newcomers and what they have to do: their own list, that of who is new under me, and the templates behind them. */
export function onboardingModule(deps: OnboardingDeps): Module<Route> {
  const { onboarding, sjablonen, medewerkers } = deps;
  const operations = medewerkerOperations;
  const policy = collega;

  /** What hangs on one newcomer: for who manages her. Others are told that it is not there. */
  const alsLeiding = async (identificatie: string, acting: Medewerker) => {
    const mens = await medewerkers.een(identificatie);
    if (!mens || !(await leidt(acting, mens, medewerkers))) throw new Refused({ code: 'niet-gevonden' });
  };
  const taakVan = async (id: string) => {
    const taak = await onboarding.taak(id);
    if (!taak) throw new Problem('niet-gevonden');
    return taak;
  };
  const isHier = (mens: Medewerkerprofiel | null, now: Date) => mens !== null && isInDienst(mens, dagVan(now));
  const bestaat = async (eigenaar: string, now: Date) => {
    if (!isHier(await medewerkers.een(eigenaar), now))
      throw new Problem('invoer-onjuist', { invalidParams: [onbekend('eigenaar')] });
  };
  /** Who is named in a template has to be there, and not only look like a number. */
  const zijnHier = async (regels: readonly SjabloonRegel[], now: Date) => {
    const onbekenden: InvalidParam[] = [];
    for (const [plek, { wie }] of regels.entries()) {
      const opNaam = wie.startsWith('mens:') ? wie.slice('mens:'.length) : null;
      if (opNaam !== null && !isHier(await medewerkers.een(opNaam), now))
        onbekenden.push(onbekend(`regels.${plek}.wie`));
    }
    if (onbekenden.length > 0) throw new Problem('invoer-onjuist', { invalidParams: onbekenden });
  };
  return {
    name: 'onboarding',
    door: 'medewerker',
    jobs: onboarding.jobs,
    onLeave: [onboarding.onLeave, sjablonen.onLeave],
    routes: [
      route(operations.getOnboarding, { policy, handle: ({ acting, now }) => getOnboarding(acting, now, deps) }),
      route(operations.getOnboardingVan, {
        policy,
        handle: ({ acting, params, now }) => getOnboardingVan(params.identificatie, { acting, now }, deps),
      }),
      route(operations.maakOnboardingTaak, {
        policy,
        handle: async ({ acting, params: { identificatie }, body, now }) => {
          await alsLeiding(identificatie, acting);
          await bestaat(body.eigenaar, now);
          await onboarding.maak(identificatie, body, acting.identificatie);
        },
      }),
      route(operations.wijzigOnboardingTaak, {
        policy,
        handle: async ({ acting, params, body, now }) => {
          const taak = await taakVan(params.taakId);
          await alsLeiding(taak.voor, acting);
          if (body.eigenaar !== taak.eigenaar) await bestaat(body.eigenaar, now);
          await onboarding.wijzig(taak.id, body, acting.identificatie);
        },
      }),
      route(operations.verwijderOnboardingTaak, {
        policy,
        handle: async ({ acting, params }) => {
          const taak = await taakVan(params.taakId);
          await alsLeiding(taak.voor, acting);
          await onboarding.verwijder(taak.id);
        },
      }),
      route(operations.zetOnboardingGedaan, {
        policy,
        handle: async ({ acting, params, body }) => {
          const taak = await taakVan(params.taakId);
          const { identificatie } = acting;
          if (![taak.voor, taak.eigenaar].includes(identificatie)) await alsLeiding(taak.voor, acting);
          await onboarding.zetGedaan(taak.id, body.gedaan, identificatie);
        },
      }),
      route(operations.listOnboardingSjablonen, {
        policy: redactie,
        handle: async () => ({ sjablonen: await sjablonen.alle(), collegas: await listCollegas(medewerkers) }),
      }),
      route(operations.bewaarOnboardingSjabloon, {
        policy: redactie,
        handle: async ({ acting, params, body: { revisie, regels }, now }) => {
          await zijnHier(regels, now);
          const bewaard = await sjablonen.bewaar(params.rol, revisie, regels, schrijverVan(acting));
          if (bewaard === null) throw new Problem('niet-gevonden');
          if (bewaard === 'ingehaald') throw new Problem('invoer-onjuist', { invalidParams: [ingehaald] });
          return bewaard;
        },
      }),
    ],
  };
}

const onbekend = (name: string): InvalidParam => ({ name, code: 'onbekend', reason: 'Kies een collega uit de lijst.' });
const ingehaald = {
  name: 'revisie',
  code: 'ingehaald',
  reason: 'Een collega heeft deze lijst net ook bewaard. Open hem opnieuw en neem je wijziging over.',
};

import { medewerkerOperations, type ParamsOf } from '@loket/contract';
import { medewerkerMet, medewerkerVoor } from '../../access/policies/routes.ts';
import { activiteiten } from '../../access/purposes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Beoordelingen } from '../../domain/beoordelingen/beoordelingen.ts';
import type { Producten } from '../../domain/producten/producten.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import type { Verbetering, Verbeteringen } from '../../domain/verbeteringen/verbeteringen.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import { listRedenen } from './redenen.ts';
import { getWaardering, getWaarderingen, type WaarderingenDeps } from './waarderingen.ts';

export interface WaarderingBeheerDeps extends WaarderingenDeps {
  beoordelingen: Pick<Beoordelingen, 'leesReden' | 'wisReden'>;
  verbeteringen: Verbeteringen;
  producten: Pick<Producten, 'alle'>;
  /** Puts in what a portal for tries begins with. */
  voorbeeld: () => Promise<void>;
}

const policy = medewerkerMet('waardering');
const waarvan = ({ waarvan: soort, code }: ParamsOf<typeof medewerkerOperations.getWaardering>) => ({ soort, code });

/** What people think, in numbers and in their own words, and where editors write what was changed after that. */
export function waarderingBeheerModule(deps: WaarderingBeheerDeps): Module<Route> {
  const { beoordelingen, verbeteringen } = deps;
  const operations = medewerkerOperations;
  const keuzes = async () => {
    const [formulieren, producten] = await Promise.all([deps.formulieren.lijst(), deps.producten.alle()]);
    return {
      formulieren: formulieren.map(({ id, titel }) => ({ id, titel: titel.nl })),
      producten: producten.map(({ slug, titel }) => ({ id: slug, titel })),
    };
  };
  const detail = async (verbetering: Verbetering | null) => {
    if (!verbetering) throw new Problem('niet-gevonden');
    return { ...verbetering, keuzes: await keuzes() };
  };
  return {
    name: 'waardering-beheer',
    door: 'medewerker',
    routes: [
      route(operations.getWaarderingen, {
        policy,
        handle: async ({ query, now }) => {
          await deps.voorbeeld();
          return getWaarderingen(query.weken, now, deps);
        },
      }),
      route(operations.getWaardering, {
        policy,
        handle: async ({ params, query, now }) => {
          await deps.voorbeeld();
          return getWaardering(waarvan(params), query, now, deps);
        },
      }),
      route(operations.listRedenen, {
        policy: medewerkerVoor('waardering', activiteiten.lezenBeoordelingen),
        handle: async ({ grant, params, query, now }) => {
          await deps.voorbeeld();
          return listRedenen(grant, waarvan(params), query, now, deps);
        },
      }),
      route(operations.wisReden, {
        policy,
        handle: async ({ params }) => {
          if (!(await beoordelingen.wisReden(params.redenId))) throw new Problem('niet-gevonden');
        },
      }),
      route(operations.listVerbeteringen, {
        policy,
        handle: async () => ({ verbeteringen: await verbeteringen.alle(), keuzes: await keuzes() }),
      }),
      route(operations.getVerbetering, {
        policy,
        handle: async ({ params }) => detail(await verbeteringen.een(params.verbeteringId)),
      }),
      route(operations.maakVerbetering, {
        policy,
        handle: async ({ acting, body, now }) => detail(await verbeteringen.maak(body, schrijverVan(acting), now)),
      }),
      route(operations.wijzigVerbetering, {
        policy,
        handle: async ({ acting, params, body: { versie, inhoud }, now }) => {
          const nieuw = await verbeteringen.wijzig(params.verbeteringId, versie, inhoud, schrijverVan(acting), now);
          if (nieuw === 'ingehaald') throw new Problem('invoer-onjuist', { invalidParams: [ingehaald] });
          return detail(nieuw);
        },
      }),
      route(operations.publiceerVerbetering, {
        policy,
        handle: async ({ params, body, now }) => {
          if (!(await verbeteringen.publiceer(params.verbeteringId, body.versie, now)))
            throw new Problem('niet-gevonden');
        },
      }),
      route(operations.trekVerbeteringIn, {
        policy,
        handle: async ({ params }) => {
          if (!(await verbeteringen.trekIn(params.verbeteringId))) throw new Problem('niet-gevonden');
        },
      }),
    ],
  };
}

const ingehaald = {
  name: 'versie',
  code: 'ingehaald',
  reason: 'Een collega heeft dit net ook bewaard. Open het opnieuw en neem je wijziging over.',
};

import type { medewerkerOperations } from '@loket/contract';
import { ingelogdeMedewerker as policy, medewerkerMet } from '../../access/policies/routes.ts';
import { heeftRecht } from '../../access/rights.ts';
import { route, type Route } from '../../access/route.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { Problem } from '../../platform/http/problem.ts';
import { rechtenVan } from './lees-routes.ts';
import { gevonden, lezerVanBericht } from './lezer.ts';
import type { NieuwsModuleDeps } from './module.ts';

/** What colleagues say of an article. */
export function reactieRoutes(operations: typeof medewerkerOperations, deps: NieuwsModuleDeps): Route[] {
  const { lezen, moderatie, reacties } = deps.nieuwsberichten;
  return [
    route(operations.waardeerNieuws, {
      policy,
      handle: async (vraag) =>
        void gevonden(
          await reacties.waardeer(vraag.params.berichtId, vraag.body.soort, await lezerVanBericht(vraag, deps)),
        ),
    }),
    route(operations.zoekCollegas, {
      policy,
      handle: async (vraag) => ({
        collegas: gevonden(
          await reacties.noembaar(vraag.params.berichtId, vraag.query.zoek, await lezerVanBericht(vraag, deps)),
        ),
      }),
    }),
    route(operations.reageerOpNieuws, {
      policy,
      handle: async (vraag) => {
        const { acting, body, params } = vraag;
        const lezer = await lezerVanBericht(vraag, deps);
        const uitkomst = gevonden(await reacties.plaats(params.berichtId, body, lezer, schrijverVan(acting)));
        if (uitkomst === 'dicht') throw new Problem('niet-meer-open');
        return gevonden(await lezen.een(params.berichtId, lezer, await rechtenVan(acting, deps)));
      },
    }),
    route(operations.wijzigReactie, {
      policy,
      handle: async (vraag) => {
        const { acting, body, params } = vraag;
        const lezer = await lezerVanBericht(vraag, deps);
        const { berichtId, reactieId } = params;
        gevonden(await reacties.wijzig(berichtId, reactieId, body, lezer, schrijverVan(acting)));
      },
    }),
    route(operations.verwijderReactie, {
      policy,
      handle: async (vraag) => {
        const { acting, body, params } = vraag;
        const door = { redacteur: heeftRecht(acting, 'redactie'), reden: body.reden };
        const lezer = await lezerVanBericht(vraag, deps);
        const uitkomst = gevonden(await reacties.verwijder(params.berichtId, params.reactieId, lezer, door));
        if (uitkomst === 'reden-nodig') throw new Problem('invoer-onjuist', { invalidParams: [redenNodig] });
      },
    }),
    route(operations.listReactieVersies, {
      policy,
      handle: async (vraag) => {
        const { berichtId, reactieId } = vraag.params;
        return { versies: gevonden(await moderatie.eerder(berichtId, reactieId, await lezerVanBericht(vraag, deps))) };
      },
    }),
    route(operations.meldReactie, {
      policy,
      handle: async (vraag) => {
        const { acting, body, params } = vraag;
        const { berichtId, reactieId } = params;
        const lezer = await lezerVanBericht(vraag, deps);
        gevonden(await moderatie.meld(berichtId, reactieId, body.reden, lezer, schrijverVan(acting)));
      },
    }),
    route(operations.laatReactieStaan, {
      policy: medewerkerMet('redactie'),
      handle: async (vraag) => {
        const { berichtId, reactieId } = vraag.params;
        gevonden(await moderatie.laatStaan(berichtId, reactieId, await lezerVanBericht(vraag, deps)));
      },
    }),
  ];
}

const redenNodig = { name: 'reden', code: 'verplicht', reason: 'Schrijf waarom je deze reactie weghaalt.' };

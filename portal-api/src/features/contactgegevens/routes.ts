import { inwonerOperations } from '@loket/contract';
import { ingelogdeInwoner } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { bevestigAdres, kiesVoorkeur, stopControle, stuurOpnieuw, verwijderAdres, voegAdresToe } from './adres.ts';
import { getContactgegevens } from './get-contactgegevens.ts';
import type { ContactgegevensDeps } from './module.ts';
import { zetKanalen, zetTaal } from './voorkeur.ts';

/** For oneself alone: who acts for somebody else does not say where that person is written to. */
export function contactgegevensRoutes(deps: ContactgegevensDeps): Route[] {
  const policy = ingelogdeInwoner;
  const { getContactgegevens: lees, ...schrijf } = inwonerOperations;
  return [
    route(lees, { policy, handle: (context) => getContactgegevens(context, deps) }),
    route(schrijf.voegAdresToe, { policy, handle: (context) => voegAdresToe(context, context.body, deps) }),
    route(schrijf.bevestigAdres, {
      policy,
      handle: (context) => bevestigAdres(context, context.params.controleId, context.body.code, deps),
    }),
    route(schrijf.stuurAdrescode, {
      policy,
      handle: (context) => stuurOpnieuw(context, context.params.controleId, deps),
    }),
    route(schrijf.stopAdrescontrole, {
      policy,
      handle: (context) => stopControle(context, context.params.controleId, deps),
    }),
    route(schrijf.kiesVoorkeursadres, {
      policy,
      handle: (context) => kiesVoorkeur(context, context.params.adresId, deps),
    }),
    route(schrijf.verwijderContactadres, {
      policy,
      handle: (context) => verwijderAdres(context, context.params.adresId, deps),
    }),
    route(schrijf.zetKanalen, { policy, handle: (context) => zetKanalen(context, context.body, deps) }),
    route(schrijf.zetTaal, { policy, handle: (context) => zetTaal(context, context.body, deps) }),
  ];
}

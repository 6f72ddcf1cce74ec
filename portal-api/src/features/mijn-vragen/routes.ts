import { inwonerOperations } from '@loket/contract';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { downloadBijlage } from './download-bijlage.ts';
import { getFormulier } from './get-formulier.ts';
import { getVraag } from './get-vraag.ts';
import { listVragen } from './list-vragen.ts';
import { markeerGelezen } from './markeer-gelezen.ts';
import type { MijnVragenDeps } from './module.ts';
import { reageer } from './reageer.ts';
import { stelVraag, vraagTerugbellen } from './stel-vraag.ts';
import { trekIn } from './trek-in.ts';

/** Each looks for the conversation among those of the reader alone: what is not there is not found. */
export function mijnVragenRoutes(deps: MijnVragenDeps): Route[] {
  const policy = ookNamens('vragen');
  return [
    route(inwonerOperations.listVragen, { policy, handle: (context) => listVragen(context, deps) }),
    route(inwonerOperations.getVraagFormulier, {
      policy,
      handle: (context) => getFormulier(context, context.query, deps),
    }),
    route(inwonerOperations.stelVraag, { policy, handle: (context) => stelVraag(context, context.body, deps) }),
    route(inwonerOperations.vraagTerugbellen, {
      policy,
      handle: (context) => vraagTerugbellen(context, context.body, deps),
    }),
    route(inwonerOperations.getVraag, { policy, handle: (context) => getVraag(context, context.params.id, deps) }),
    route(inwonerOperations.downloadVraagBijlage, {
      policy,
      handle: (context) => downloadBijlage(context, context.params, deps),
    }),
    route(inwonerOperations.reageerOpVraag, {
      policy,
      handle: (context) => reageer(context, context.params.id, context.body, deps),
    }),
    route(inwonerOperations.trekVraagIn, { policy, handle: (context) => trekIn(context, context.params.id, deps) }),
    route(inwonerOperations.markeerVraagGelezen, {
      policy,
      handle: (context) => markeerGelezen(context, context.params.id, deps),
    }),
  ];
}

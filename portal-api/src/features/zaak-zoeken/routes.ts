import { medewerkerOperations } from '@loket/contract';
import { medewerkerDieDoelNoemt, medewerkerMet, medewerkerMetDoel } from '../../access/policies/routes.ts';
import { doelen } from '../../access/purposes.ts';
import { route, type Route } from '../../access/route.ts';
import { downloadDocument } from './download-document.ts';
import { geefDoel } from './geef-doel.ts';
import { getZaak } from './get-zaak.ts';
import type { ZaakZoekenDeps } from './module.ts';
import { zoekZaak } from './zoek-zaak.ts';

export function zaakZoekenRoutes(deps: ZaakZoekenDeps): Route[] {
  return [
    route(medewerkerOperations.listDoelen, {
      policy: medewerkerMet('zaak-zoeken'),
      handle: () => ({ doelen: [...doelen] }),
    }),
    route(medewerkerOperations.zoekZaak, {
      policy: medewerkerDieDoelNoemt('zaak-zoeken'),
      handle: (context) => zoekZaak(context, context.body.nummer, deps),
    }),
    route(medewerkerOperations.geefDoel, {
      policy: medewerkerDieDoelNoemt('zaak-zoeken'),
      handle: (context) => geefDoel(context, context.params, deps),
    }),
    route(medewerkerOperations.getZaak, {
      policy: medewerkerMetDoel('zaak-zoeken'),
      handle: (context) => getZaak(context, context.params, deps),
    }),
    route(medewerkerOperations.downloadDocument, {
      policy: medewerkerMetDoel('zaak-zoeken'),
      handle: (context) => downloadDocument(context, context.params, deps),
    }),
  ];
}

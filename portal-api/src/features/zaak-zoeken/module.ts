import type { Raadplegingen } from '../../access/raadpleging.ts';
import type { Route } from '../../access/route.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { Weergave } from '../../domain/zaken/samenvatting.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { zaakZoekenRoutes } from './routes.ts';

export interface ZaakZoekenDeps {
  registers: Pick<Registers, 'zaken'>;
  settings: AccessSettings & Weergave;
  raadplegingen: Raadplegingen;
}

/** Employees find a case by its number, for a purpose that is logged. */
export function zaakZoekenModule(deps: ZaakZoekenDeps): Module<Route> {
  return { name: 'zaak-zoeken', door: 'medewerker', routes: zaakZoekenRoutes(deps) };
}

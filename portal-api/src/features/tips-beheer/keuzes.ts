import type { TipKeuzes } from '@loket/contract';
import { isGevoelig, wetVan } from '../../domain/zaken/gevoelig.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Registers } from '../../registers/model.ts';

/** What a rule can ask here: the neighbourhoods, the laws, and the zaaktypen that are not sensitive. */
export async function keuzesVoorTips(
  registers: Pick<Registers, 'zaaktypen'>,
  settings: Pick<RegisterSettings, 'gevoelig' | 'wetten' | 'wijken'>,
): Promise<TipKeuzes> {
  const zaaktypen = await registers.zaaktypen.alle();
  return {
    wijken: Object.keys(settings.wijken).toSorted((a, b) => a.localeCompare(b, 'nl')),
    wetten: [...new Set(Object.values(settings.wetten))].toSorted(),
    zaaktypen: zaaktypen
      .filter((zaaktype) => !isGevoelig(zaaktype, settings))
      .map((zaaktype) => ({ ...zaaktype, wet: wetVan(zaaktype, settings) }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  };
}

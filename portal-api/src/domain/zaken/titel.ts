import type { Zaak, Zaaktype } from '../../registers/model.ts';
import { teksten } from './teksten.ts';

/**
 * What kind of case it is, in everyday words. Registers leave names empty (odd-register-data 23), so the first of
 * several that says something is taken; never a bare code.
 */
export function titelVan(zaak: Pick<Zaak, 'omschrijving'>, zaaktype: Zaaktype | null, nummer: string): string {
  const namen = [zaaktype?.omschrijving, zaaktype?.onderwerp, zaaktype?.omschrijvingGeneriek, zaak.omschrijving];
  return namen.map((naam) => naam?.trim()).find(Boolean) ?? teksten.zaakZonderNaam(nummer);
}

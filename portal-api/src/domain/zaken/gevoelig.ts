import { choiceFor, type RegisterSettings } from '../../platform/config/registers-file.ts';

interface ZaaktypeSleutel {
  identificatie: string;
}

/**
 * Whether the subject of a case is nobody else's business, by the municipality's list of zaaktypen. A zaaktype that is
 * not known (catalogue unreachable) might be one of them.
 */
export function isGevoelig(
  zaaktype: ZaaktypeSleutel | null,
  { gevoelig }: Pick<RegisterSettings, 'gevoelig'>,
): boolean {
  if (!zaaktype) return gevoelig.length > 0;
  const zaaktypen = Object.fromEntries(gevoelig.map((patroon) => [patroon, true]));
  return choiceFor({ standaard: false, zaaktypen }, zaaktype.identificatie);
}

/** The law under which cases of this zaaktype are handled; null when the municipality does not say. */
export function wetVan(zaaktype: ZaaktypeSleutel | null, { wetten }: Pick<RegisterSettings, 'wetten'>): string | null {
  return zaaktype ? choiceFor<string | null>({ standaard: null, zaaktypen: wetten }, zaaktype.identificatie) : null;
}

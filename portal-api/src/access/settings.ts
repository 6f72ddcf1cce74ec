import { niveaus, type Niveau } from '../identity/acting.ts';
import type { Domein } from '../identity/namens.ts';
import { choiceFor, type RegisterSettings } from '../platform/config/registers-file.ts';
import type { Vertrouwelijkheid } from './vertrouwelijkheid.ts';

/** The choices of the municipality about what is shown to whom. */
export type AccessSettings = Pick<
  RegisterSettings,
  'vertrouwelijkheid' | 'niveau' | 'bedrijfZietVestigingen' | 'documenten' | 'vertegenwoordiging'
>;

interface ZaaktypeSleutel {
  identificatie: string;
}

/** Up to which confidentiality a resident sees cases of this zaaktype; the default when the zaaktype is not known. */
export function zaakplafond(
  zaaktype: ZaaktypeSleutel | null,
  { vertrouwelijkheid }: AccessSettings,
): Vertrouwelijkheid {
  return zaaktype ? choiceFor(vertrouwelijkheid, zaaktype.identificatie) : vertrouwelijkheid.standaard;
}

/**
 * The level of login that cases of this zaaktype ask for. When the zaaktype is not known (catalogue unreachable) it is
 * the strictest that any zaaktype asks: the case might be of that one.
 */
export function nodigNiveau(zaaktype: ZaaktypeSleutel | null, { niveau }: AccessSettings): Niveau {
  if (zaaktype) return choiceFor(niveau, zaaktype.identificatie);
  return hoogste([niveau.standaard, ...Object.values(niveau.zaaktypen)]) ?? niveau.standaard;
}

/** Which kind of matter cases of this zaaktype are, for those who may act in some kinds only. */
export function domeinVan(
  { identificatie }: ZaaktypeSleutel,
  { vertegenwoordiging: { domeinen } }: Pick<AccessSettings, 'vertegenwoordiging'>,
): Domein {
  return choiceFor(domeinen, identificatie);
}

/** The highest of some levels; undefined when there are none. */
export function hoogste(levels: readonly Niveau[]): Niveau | undefined {
  return levels.reduce<Niveau | undefined>(
    (high, level) => (high === undefined || niveaus.indexOf(level) > niveaus.indexOf(high) ? level : high),
    undefined,
  );
}

import { reaches, type Niveau } from '../../identity/acting.ts';
import { isInitiator, isVan, opentZaak, type EigenNummers, type RolKenmerken } from '../eigen-rol.ts';
import { deny, toegestaan, type ObjectDecision } from '../policy.ts';
import type { Namens } from '../../identity/namens.ts';
import { nodigNiveau, zaakplafond, type AccessSettings } from '../settings.ts';
import { binnenReikwijdte } from './vertegenwoordiger.ts';
import { within, type Vertrouwelijkheid } from '../vertrouwelijkheid.ts';

export interface ZaakKenmerken {
  vertrouwelijkheid: Vertrouwelijkheid | null;
  rollen: readonly RolKenmerken[];
}

export interface ZaaktypeKenmerken {
  identificatie: string;
  internOfExtern: 'intern' | 'extern';
}

export interface Lezer {
  nummers: EigenNummers;
  niveau: Niveau;
  /** Who reads acts for the one with these numbers. */
  namens?: Namens | undefined;
}

/**
 * A resident or company sees a case when she has a role in it that opens it, the case is not of an internal zaaktype,
 * and not more confidential than the municipality shows; at a level of login that fits the zaaktype.
 *
 * When the catalogue is unreachable, internal cases and stricter zaaktypen cannot be told apart: then only who asked
 * for the case herself sees it, below the default ceiling, and at the strictest level that is asked of anybody.
 * A representative sees what the one she acts for would see, as far as she may act.
 * Who may not see a case does not learn that it is there: "log in more strongly" is said only to whom it would help.
 */
export function zaakZichtbaar(
  zaak: ZaakKenmerken,
  zaaktype: ZaaktypeKenmerken | null,
  lezer: Lezer,
  settings: AccessSettings,
): ObjectDecision {
  const eigen = zaak.rollen.filter((rol) => isVan(rol, lezer.nummers, settings.bedrijfZietVestigingen));
  const opent = zaaktype ? eigen.some(opentZaak) : eigen.some(isInitiator);
  const niveau = nodigNiveau(zaaktype, settings);

  if (!opent) return deny({ code: 'niet-gevonden' });
  if (zaaktype?.internOfExtern === 'intern') return deny({ code: 'niet-gevonden' });
  if (!within(zaak.vertrouwelijkheid, zaakplafond(zaaktype, settings))) return deny({ code: 'niet-gevonden' });
  if (lezer.namens && !binnenReikwijdte(lezer.namens, zaaktype, settings)) return deny({ code: 'niet-gevonden' });
  if (!reaches(lezer.niveau, niveau)) return deny({ code: 'sterker-inloggen', niveau });
  return toegestaan;
}

import type { Niveau } from '../../identity/acting.ts';
import type { Namens } from '../../identity/namens.ts';
import { reaches } from '../../identity/acting.ts';
import type { DataSubject } from '../grant.ts';
import { deny, toegestaan, type ObjectDecision } from '../policy.ts';
import { nodigNiveau, type AccessSettings } from '../settings.ts';
import { binnenReikwijdte } from './vertegenwoordiger.ts';

/** A task or message, as far as it decides who may see it. */
export interface KlantobjectKenmerken {
  /** Null when it names nobody whom the portal knows. */
  eigenaar: { soort: string; waarde: string } | null;
  /**
   * How the case it belongs to stands towards the reader: `geen` when it belongs to none, `onbekend` when the registers
   * of cases could not all be asked.
   */
  zaak: 'geen' | 'zichtbaar' | 'onzichtbaar' | 'onbekend';
}

export interface KlantobjectLezer {
  subject: DataSubject;
  niveau: Niveau;
  namens?: Namens | undefined;
  /** The level that would show her more of her cases; null when she sees them all. */
  sterker: Exclude<Niveau, 'midden'> | null;
}

/**
 * Somebody sees the tasks and messages that name her by kind and number. What belongs to a case that asks for a stronger
 * login is not shown before that; a representative sees what belongs to no case, or to one that is not to be seen, only
 * when she stands for everything.
 */
export function klantobjectZichtbaar(
  { eigenaar, zaak }: KlantobjectKenmerken,
  { subject, niveau, namens, sterker }: KlantobjectLezer,
  settings: AccessSettings,
): ObjectDecision {
  if (!eigenaar || eigenaar.soort !== subject.soort || eigenaar.waarde !== subject.waarde || subject.waarde === '')
    return deny({ code: 'niet-gevonden' });
  if (zaak === 'zichtbaar') return toegestaan;
  if (namens && !binnenReikwijdte(namens, null, settings)) return deny({ code: 'niet-gevonden' });
  if (zaak === 'geen') return toegestaan;
  if (sterker) return deny({ code: 'sterker-inloggen', niveau: sterker });
  // Without the case nobody knows what it asks: the strictest level of all.
  if (zaak === 'onbekend' && !reaches(niveau, nodigNiveau(null, settings))) return deny({ code: 'niet-gevonden' });
  return toegestaan;
}

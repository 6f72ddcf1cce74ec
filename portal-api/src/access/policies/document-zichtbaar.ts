import type { ActingMedewerker } from '../../identity/acting.ts';
import { deny, toegestaan, type ObjectDecision } from '../policy.ts';
import { medewerkerplafond } from '../rights.ts';
import type { AccessSettings } from '../settings.ts';
import { within, type Vertrouwelijkheid } from '../vertrouwelijkheid.ts';

export interface DocumentKenmerken {
  /** Null when the register gives an empty status. */
  status: 'in_bewerking' | 'ter_vaststelling' | 'definitief' | 'gearchiveerd' | null;
  vertrouwelijkheid: Vertrouwelijkheid | null;
}

const isVastgesteld = ({ status }: DocumentKenmerken) => status === 'definitief' || status === 'gearchiveerd';

/**
 * Of a case that she may see, a resident sees the documents that are final and not more confidential than the
 * municipality shows. A document without status may be a draft: hidden, unless the municipality chose otherwise.
 */
export function documentZichtbaar(document: DocumentKenmerken, { documenten }: AccessSettings): ObjectDecision {
  const zonderStatus = document.status === null && documenten.zonderStatusTonen;
  if (!isVastgesteld(document) && !zonderStatus) return deny({ code: 'niet-gevonden' });
  if (!within(document.vertrouwelijkheid, documenten.vertrouwelijkheid)) return deny({ code: 'niet-gevonden' });
  return toegestaan;
}

/** Of a case that she may see, an employee sees what is not a draft and not more confidential than her role allows. */
export function documentVoorMedewerker(
  document: DocumentKenmerken,
  acting: ActingMedewerker,
  settings: AccessSettings,
): ObjectDecision {
  if (!isVastgesteld(document) && document.status !== null) return deny({ code: 'niet-gevonden' });
  if (!within(document.vertrouwelijkheid, medewerkerplafond(acting, settings))) return deny({ code: 'niet-gevonden' });
  return toegestaan;
}

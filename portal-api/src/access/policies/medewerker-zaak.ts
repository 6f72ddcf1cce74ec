import type { ActingMedewerker } from '../../identity/acting.ts';
import { deny, toegestaan, type ObjectDecision } from '../policy.ts';
import { heeftRecht, medewerkerplafond } from '../rights.ts';
import type { AccessSettings } from '../settings.ts';
import { within } from '../vertrouwelijkheid.ts';
import type { ZaakKenmerken } from './zaak-zichtbaar.ts';

/**
 * An employee whose role gives the right to look into cases sees a case that is not more confidential than that role
 * allows. That a purpose was stated for it is decided before (`medewerkerMetDoel`). A partner sees none.
 */
export function zaakVoorMedewerker(
  zaak: Pick<ZaakKenmerken, 'vertrouwelijkheid'>,
  acting: ActingMedewerker,
  settings: AccessSettings,
): ObjectDecision {
  if (!heeftRecht(acting, 'zaak-zoeken')) return deny({ code: 'geen-toegang' });
  if (!within(zaak.vertrouwelijkheid, medewerkerplafond(acting, settings))) return deny({ code: 'geen-toegang' });
  return toegestaan;
}

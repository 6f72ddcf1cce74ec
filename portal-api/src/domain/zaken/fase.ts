import type { Fase } from '@loket/contract';
import type { Statustype, Zaak, Zaaktype } from '../../registers/model.ts';
import { noemtBeslist, noemtOntvangen, noemtWachtenOpInwoner, statustypeVan } from './statustypen.ts';

/**
 * Where a case stands, in the five words that are the same everywhere. Made only of what a list knows too, so that a
 * case has the same word in the list and on its own page. An end date outweighs all; a result without one does not
 * count (odd-register-data 20).
 */
export function faseVan(zaak: Pick<Zaak, 'einddatum' | 'status' | 'opschorting'>, zaaktype: Zaaktype | null): Fase {
  if (zaak.einddatum !== null) return 'afgerond';
  if (zaak.opschorting && noemtWachtenOpInwoner(zaak.opschorting.reden)) return 'wacht_op_u';
  if (zaak.status === null) return 'ontvangen';
  const statustype = statustypeVan(zaak.status, zaaktype);
  if (!statustype) return 'in_behandeling';
  if (noemtWachtenOpInwoner(statustype.omschrijving)) return 'wacht_op_u';
  if (noemtBeslist(statustype.omschrijving) || statustype.isEindstatus) return 'beslist';
  return isEersteStap(statustype, zaaktype) && noemtOntvangen(statustype.omschrijving) ? 'ontvangen' : 'in_behandeling';
}

/** Without numbers (e-Suite) only the name tells. */
function isEersteStap(statustype: Statustype, zaaktype: Zaaktype | null): boolean {
  const { volgnummer } = statustype;
  if (volgnummer === null) return true;
  return (zaaktype?.statustypen ?? []).every((ander) => ander.volgnummer === null || ander.volgnummer >= volgnummer);
}

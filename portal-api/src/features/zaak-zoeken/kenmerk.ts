import type { ZaakSamenvatting } from '@loket/contract';
import type { Kenmerk } from '../../access/raadpleging.ts';
import type { Zaak } from '../../registers/model.ts';

/** What the list of recent cases keeps of a case. */
export function kenmerkVan(
  { nummer, titel, fase }: Pick<ZaakSamenvatting, 'nummer' | 'titel' | 'fase'>,
  { vertrouwelijkheid }: Pick<Zaak, 'vertrouwelijkheid'>,
): Kenmerk {
  return { nummer, titel, fase, vertrouwelijkheid };
}

import type { TaakStand } from '@loket/contract';
import { StatusBadge } from '@loket/ui';
import type { StatusKind } from '@loket/ui';
import { useTranslation } from 'react-i18next';

const soorten: Record<TaakStand, StatusKind> = {
  open: 'wacht_op_u',
  verlopen: 'te_laat',
  verstuurd: 'ontvangen',
  niet_aangekomen: 'te_laat',
  afgerond: 'afgerond',
  verwerkt: 'afgerond',
  gesloten: 'neutraal',
  onbekend: 'neutraal',
};

/** Whether something can still be done. */
export const isTeDoen = (stand: TaakStand): boolean => stand === 'open' || stand === 'niet_aangekomen';

/** Where a task stands, in a word. */
export function TaakBadge({ stand }: { stand: TaakStand }) {
  const { t } = useTranslation('taken');
  return <StatusBadge kind={soorten[stand]} label={t(`stand.${stand}`)} />;
}

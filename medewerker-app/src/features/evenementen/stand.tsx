import type { EvenementRegel } from '@loket/contract';
import { StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Whether I go, whether it is held, and how many places there are. */
export function Stand({ evenement: { mijn, geannuleerd, plaatsen, geplaatst } }: { evenement: EvenementRegel }) {
  const { t } = useTranslation('evenementen');
  if (geannuleerd) return <StatusBadge kind="te_laat" label={t('stand.geannuleerd')} />;
  if (mijn?.stand === 'geplaatst') return <StatusBadge kind="afgerond" label={t('stand.geplaatst')} />;
  if (mijn) return <StatusBadge kind="in_behandeling" label={t('stand.wacht', { plek: mijn.wachtplek ?? 1 })} />;
  if (plaatsen !== null && geplaatst >= plaatsen) return <StatusBadge kind="neutraal" label={t('stand.vol')} />;
  return null;
}

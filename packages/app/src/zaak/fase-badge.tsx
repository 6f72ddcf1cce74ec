import type { Fase } from '@loket/contract';
import { StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Where a case stands, in the five words that are the same everywhere; late is said beside it. */
export function FaseBadge({ fase, teLaat = false }: { fase: Fase; teLaat?: boolean }) {
  const { t } = useTranslation('zaken');
  return (
    <span className="app-badges">
      <StatusBadge kind={fase} label={t(`fase.${fase}`)} />
      {teLaat && <StatusBadge kind="te_laat" label={t('fase.te_laat')} />}
    </span>
  );
}

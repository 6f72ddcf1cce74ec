import { Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Why searching for a personal number is not done, and what to do instead. */
export function BsnUitleg() {
  const { t } = useTranslation('mijn-zaken');
  return (
    <Notice kind="info" live="polite" title={t('zoek.bsnTitel')}>
      {t('zoek.bsn')}
    </Notice>
  );
}

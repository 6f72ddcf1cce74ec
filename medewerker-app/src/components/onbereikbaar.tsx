import { Button, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** A colleague saved first, and what she saved cannot be fetched now; what I wrote is still there. */
export function Onbereikbaar({ onOpnieuw }: { onOpnieuw: () => void }) {
  const { t } = useTranslation('tekst');
  return (
    <Notice
      kind="error"
      headingLevel={2}
      live="assertive"
      title={t('botsing.onbereikbaar')}
      actions={<Button onClick={onOpnieuw}>{t('botsing.opnieuw')}</Button>}
    >
      {t('botsing.onbereikbaarUitleg')}
    </Notice>
  );
}

import { Button, IconRefresh, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '../format/opmaak.ts';

/** What is on screen is true but older: fetching it again failed. */
export function StaleNotice({
  peilmoment,
  onRetry,
  busy,
}: {
  peilmoment: string;
  onRetry: () => void;
  busy?: boolean;
}) {
  const { t } = useTranslation();
  const opmaak = useOpmaak();
  return (
    <Notice
      kind="warning"
      live="polite"
      title={t('verouderd.titel', { tijd: opmaak.tijd(peilmoment) })}
      actions={
        <Button icon={IconRefresh} size="small" onClick={onRetry} busy={busy} busyLabel={t('fout.bezig')}>
          {t('fout.opnieuw')}
        </Button>
      }
    >
      {t('verouderd.tekst')}
    </Notice>
  );
}

import { Button, Cluster, Dialog } from '@loket/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** State of a navigation that follows on saving: what was written is kept, so nothing is asked. */
export const NA_BEWAREN = { bewaard: true };

interface NietBewaardProps {
  gewijzigd: boolean;
  /** Another choice in the address shows another form here. */
  ookKeuze?: boolean;
}

/** Asks who leaves while what she wrote was not kept: here by a link of the portal, the browser itself by a closed tab. */
export function NietBewaard({ gewijzigd, ookKeuze = false }: NietBewaardProps) {
  const { t } = useTranslation('tekst');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      gewijzigd &&
      (currentLocation.pathname !== nextLocation.pathname ||
        (ookKeuze && currentLocation.search !== nextLocation.search)) &&
      (nextLocation.state as Partial<typeof NA_BEWAREN> | null)?.bewaard !== true,
  );
  useEffect(() => {
    const waarschuw = (event: BeforeUnloadEvent) => gewijzigd && event.preventDefault();
    window.addEventListener('beforeunload', waarschuw);
    return () => window.removeEventListener('beforeunload', waarschuw);
  }, [gewijzigd]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      open
      role="alertdialog"
      onClose={() => blocker.reset()}
      title={t('verlaten.titel')}
      actions={
        <Cluster>
          <Button variant="primary" onClick={() => blocker.reset()}>
            {t('verlaten.blijf')}
          </Button>
          <Button variant="danger" onClick={() => blocker.proceed()}>
            {t('verlaten.weg')}
          </Button>
        </Cluster>
      }
    >
      <p>{t('verlaten.uitleg')}</p>
    </Dialog>
  );
}

import { Button, Cluster, Dialog } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** Asks who leaves by a link of the portal, while what she wrote was not kept; a closed tab the browser asks itself. */
export function NietBewaard({ gewijzigd }: { gewijzigd: boolean }) {
  const { t } = useTranslation('formulieren-beheer');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => gewijzigd && currentLocation.pathname !== nextLocation.pathname,
  );
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

import { Button, IconRefresh, Notice } from '@loket/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that the site was renewed while this page was open. Reloading is the reader's choice: she may be typing. */
export function NieuweVersie() {
  const { t } = useTranslation();
  const [nieuw, setNieuw] = useState(false);
  useEffect(() => {
    const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
    // the first worker of this device is no new version
    if (!workers?.controller) return undefined;
    const onChange = () => setNieuw(true);
    workers.addEventListener('controllerchange', onChange);
    return () => workers.removeEventListener('controllerchange', onChange);
  }, []);
  if (!nieuw) return null;
  return (
    <div className="app-page-notice app-no-print" data-niet-voorlezen>
      <Notice
        kind="info"
        icon={IconRefresh}
        live="polite"
        title={t('nieuweVersie.titel')}
        actions={
          <Button size="small" onClick={() => window.location.reload()}>
            {t('nieuweVersie.knop')}
          </Button>
        }
      >
        {t('nieuweVersie.tekst')}
      </Notice>
    </div>
  );
}

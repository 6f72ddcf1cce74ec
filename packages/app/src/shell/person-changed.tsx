import { Button, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useApp, useSessionState } from '../app-context.tsx';

/** Two tabs, two persons: says whose cases are on screen from now on. */
export function PersonChanged() {
  const { t } = useTranslation();
  const { session } = useApp();
  const { wissel } = useSessionState();
  if (!wissel) return null;
  const { naam, namens } = wissel;
  const voorZichzelf = naam ? t('wissel.titel', { naam }) : t('wissel.titelZonderNaam');
  const titel = namens ? t('namens.u', { naam: namens.naam ?? t('namens.dezePersoon') }) : voorZichzelf;
  return (
    <div className="app-page-notice">
      <Notice
        kind="warning"
        live="assertive"
        title={titel}
        actions={
          <Button size="small" onClick={session.wisselGelezen}>
            {t('wissel.begrepen')}
          </Button>
        }
      >
        {wissel.namens ? t('wissel.tekstNamens') : t('wissel.tekst')}
      </Notice>
    </div>
  );
}

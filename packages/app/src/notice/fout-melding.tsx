import { Button, Cluster, IconRefresh, Link, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import type { ApiFout, FoutSoort } from '../api/fout.ts';
import { useApp } from '../app-context.tsx';
import type { Wat } from '../register.ts';

export interface FoutMeldingProps {
  fout: ApiFout;
  /** What could not be fetched ("uw zaken"). */
  wat: Wat;
  onRetry?: () => void;
  busy?: boolean;
}

/** What has a page or a form of its own comes here only by surprise. */
function meldbaar(soort: FoutSoort) {
  switch (soort) {
    case 'sterker-inloggen':
    case 'doel-nodig':
    case 'niet-ingelogd':
    case 'namens-vervallen':
    case 'namens-onbekend':
      return 'onverwacht';
    default:
      return soort;
  }
}

/** Nothing is broken. */
const rustig: readonly FoutSoort[] = ['netwerk', 'te-vaak', 'niet-namens'];

/** What happened, what is safe, what to do. */
export function FoutMelding({ fout, wat, onRetry, busy }: FoutMeldingProps) {
  const { t } = useTranslation();
  const soort = meldbaar(fout.soort);
  const { kort, href } = useApp().deur.bel;
  return (
    <Notice
      kind={rustig.includes(soort) ? 'warning' : 'error'}
      live="polite"
      title={t(`fout.${soort}.titel`, { wat: t(`wat.${wat}`) })}
      actions={
        <Cluster gap="m">
          {onRetry && soort !== 'niet-namens' && (
            <Button icon={IconRefresh} onClick={onRetry} busy={busy} busyLabel={t('fout.bezig')}>
              {t('fout.opnieuw')}
            </Button>
          )}
          <Link href={href}>{t('fout.bel', { nummer: kort })}</Link>
        </Cluster>
      }
    >
      {t(`fout.${soort}.tekst`)}
    </Notice>
  );
}

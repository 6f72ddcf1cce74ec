import { useApp } from '@loket/app';
import { QuickExit } from '@loket/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { vertrek } from './vertrek.ts';

const TWEEMAAL_BINNEN_MS = 1000;

/** For pages about what nobody may see over a shoulder: one press, or Escape twice, and another site is on screen. */
export function SnelWeg() {
  const { t } = useTranslation();
  const app = useApp();

  useEffect(() => {
    let last = -Infinity;
    const onKey = ({ key, timeStamp, repeat }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return;
      if (timeStamp - last <= TWEEMAAL_BINNEN_MS) vertrek(app);
      last = timeStamp;
    };
    // before anything else on the page that listens to Escape
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [app]);

  return <QuickExit label={t('snelWeg.knop')} explanation={t('snelWeg.uitleg')} onLeave={() => vertrek(app)} />;
}

import { Button, Cluster, IconPlayerPause, IconPlayerPlay, IconPlayerStop, IconVolume } from '@loket/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { stukkenVan } from './stukken.ts';
import { createVoorlezer, stemVoor } from './voorlezer.ts';
import type { Stand } from './voorlezer.ts';

const kanVoorlezen = (): boolean =>
  typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined';

/** Whether this browser can speak at all. */
export const useKanVoorlezen = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    kanVoorlezen,
    () => false,
  );

function onVoices(onChange: () => void) {
  if (!kanVoorlezen()) return () => undefined;
  // some browsers know their voices only after a while
  speechSynthesis.addEventListener?.('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', onChange);
}

/** Reads the main text of the page aloud; not shown where no voice speaks the language of the page. */
export function LeesVoor() {
  const { t, i18n } = useTranslation();
  const { pathname } = useLocation();
  const taal = i18n.language;
  const heeftStem = useSyncExternalStore(
    onVoices,
    () => kanVoorlezen() && stemVoor(speechSynthesis.getVoices(), taal) !== undefined,
    () => false,
  );
  if (!heeftStem) return null;
  // another page or language: what was being read is over
  return <Bediening key={`${pathname} ${taal}`} label={t('voorlezen.groep')} />;
}

function Bediening({ label }: { label: string }) {
  const { t } = useTranslation();
  const [stand, setStand] = useState<Stand>('stil');
  const [voorlezer] = useState(() => createVoorlezer(speechSynthesis, setStand));
  useEffect(() => {
    // a page that is closed or left while it speaks must fall silent too
    const stil = () => voorlezer.stop();
    window.addEventListener('pagehide', stil);
    return () => {
      window.removeEventListener('pagehide', stil);
      stil();
    };
  }, [voorlezer]);

  const begin = () => {
    const main = document.querySelector('main');
    if (main) voorlezer.lees(stukkenVan(main));
  };
  return (
    <div role="group" aria-label={label} className="app-no-print" data-niet-voorlezen>
      <Cluster gap="s">
        {stand === 'stil' && (
          <Button size="small" icon={IconVolume} onClick={begin}>
            {t('voorlezen.begin')}
          </Button>
        )}
        {stand === 'leest' && (
          <Button size="small" icon={IconPlayerPause} onClick={() => voorlezer.pauzeer()}>
            {t('voorlezen.pauze')}
          </Button>
        )}
        {stand === 'pauze' && (
          <Button size="small" icon={IconPlayerPlay} onClick={() => voorlezer.hervat()}>
            {t('voorlezen.verder')}
          </Button>
        )}
        {stand !== 'stil' && (
          <Button size="small" variant="subtle" icon={IconPlayerStop} onClick={() => voorlezer.stop()}>
            {t('voorlezen.stop')}
          </Button>
        )}
      </Cluster>
    </div>
  );
}

import { useApp } from '@loket/app';
import { HeaderAction, IconBell, useAnnouncer } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toonBrowsermelding } from '../../components/browsermelding.ts';
import { aantalQuery, MELDINGEN } from '../../components/meldingen-aantal.ts';

/** How much is new for me, on every page. What comes while I am there is said aloud, once and without interrupting. */
export function MeldingenBel() {
  const { t } = useTranslation();
  const { api } = useApp();
  const announce = useAnnouncer();
  const navigate = useNavigate();
  const { data } = useQuery(aantalQuery(api));
  const aantal = data?.ongelezen;
  const vorige = useRef<number>(undefined);
  useEffect(() => {
    if (aantal === undefined) return;
    const erbij = aantal - (vorige.current ?? aantal);
    vorige.current = aantal;
    if (erbij <= 0) return;
    announce(t('meldingen.nieuw', { count: erbij }));
    toonBrowsermelding(t('meldingen.browser'), () => void navigate(MELDINGEN));
  }, [aantal, announce, navigate, t]);
  return (
    <HeaderAction
      icon={IconBell}
      href={MELDINGEN}
      label={t('meldingen.bel')}
      count={aantal ?? 0}
      countLabel={t('meldingen.ongelezen', { count: aantal ?? 0 })}
    />
  );
}

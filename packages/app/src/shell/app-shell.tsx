import { PageShell } from '@loket/ui';
import type { FooterColumn, PageShellProps } from '@loket/ui';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRestoration, useMatches, useNavigation } from 'react-router';
import { richtingVan } from '../i18n/taal.ts';
import { LiveUpdates } from '../live/live-updates.tsx';
import { PageFocus } from '../page/page-focus.tsx';
import { useSessie } from '../app-context.tsx';
import type { NavEntry } from '../module.ts';
import { SessionEnd } from '../session/session-end.tsx';
import { SessionWarning } from '../session/session-warning.tsx';
import { AppFooter } from './app-footer.tsx';
import { PageLanguage } from './page-language.tsx';
import type { TaalMelding } from './page-language.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { PersonChanged } from './person-changed.tsx';
import { Rooms } from './rooms.tsx';

export interface AppShellProps extends Pick<PageShellProps, 'header' | 'navPosition' | 'width'> {
  nav: NavEntry[];
  /** What this door's footer leads to besides. */
  footerLinks?: FooterColumn['items'];
  /** Stands on top of every page while one scrolls. */
  bar?: PageShellProps['bar'];
  /** Stands before the title of every page in the name of the tab. */
  titelVoor?: string | undefined;
  /** What stands under every page. */
  under?: ReactNode;
  /** Says that a page is only there in Dutch, or was translated by a machine; for a door of several languages. */
  TaalMelding?: TaalMelding;
}

/** What stands around every page: header, rooms, footer, and the watch over the session. */
export function AppShell({ nav, TaalMelding, footerLinks, titelVoor, under, ...shell }: AppShellProps) {
  const { t, i18n } = useTranslation();
  const { data: sessie } = useSessie();
  const busy = useNavigation().state === 'loading';
  const forSignedIn = useMatches().some(({ handle }) => (handle as { signedIn?: true } | undefined)?.signedIn);
  // until the answer is there a page for who is logged in keeps the room for its navigation, so nothing jumps
  const withNav = sessie ? sessie.ingelogd : forSignedIn;
  const wie = sessie?.ingelogd ? sessie : undefined;

  useEffect(() => {
    document.documentElement.lang = i18n.language;
    document.documentElement.dir = richtingVan(i18n.language);
  }, [i18n.language]);

  return (
    <PageFocus voor={titelVoor}>
      <PageShell
        skipLinkLabel={t('shell.naarInhoud')}
        {...shell}
        footer={<AppFooter links={footerLinks} />}
        nav={
          withNav && (
            <Rooms
              nav={nav.filter(({ voor, niet }) => (!voor || (wie && voor(wie))) && !(wie && niet?.(wie)))}
              ingelogd={sessie?.ingelogd ?? false}
            />
          )
        }
      >
        {busy && <div className="app-busy" role="status" aria-label={t('shell.laden')} />}
        <OfflineNotice />
        <PersonChanged />
        <PageLanguage Melding={TaalMelding} />
        {under}
      </PageShell>
      <LiveUpdates />
      <SessionWarning />
      <SessionEnd />
      <ScrollRestoration />
    </PageFocus>
  );
}

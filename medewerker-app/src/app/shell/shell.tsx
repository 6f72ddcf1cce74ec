import { AppHeader, AppShell, useIngelogd } from '@loket/app';
import type { NavEntry } from '@loket/app';
import { IconMessage } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { MeldingenBel } from './meldingen-bel.tsx';
import { Zoeker } from './zoeker.tsx';

/** What stands around every page of the employee portal: the room of the whole screen, rooms on top. */
export function Shell({ nav }: { nav: NavEntry[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const sessie = useIngelogd();
  const over = `/feedback?${new URLSearchParams({ over: pathname })}`;
  const footerLinks = sessie && [{ label: t('footer.feedback'), href: over, icon: IconMessage }];
  return (
    <AppShell
      nav={nav}
      navPosition="top"
      width="wide"
      header={<ShellHeader />}
      footerLinks={footerLinks || undefined}
    />
  );
}

function ShellHeader() {
  const { t } = useTranslation();
  const sessie = useIngelogd();
  if (!sessie) return <AppHeader />;
  const { naam, organisatie, rollen, teams } = sessie;
  return (
    <AppHeader
      gebruiker={{
        naam,
        label: t('shell.ingelogdAls'),
        // the first role and team; all of them stand on the start page
        toelichting: [organisatie === naam ? null : organisatie, rollen[0]?.naam, teams[0]?.naam]
          .filter(Boolean)
          .join(', '),
      }}
      actions={<MeldingenBel />}
      search={<Zoeker />}
    />
  );
}

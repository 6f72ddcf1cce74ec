import { AppShell, useIngelogd } from '@loket/app';
import type { NavEntry } from '@loket/app';
import { IconMessages, IconShieldCheck, IconTextSize } from '@loket/ui';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { AfdrukRegel } from './afdruk-regel.tsx';
import { NamensBalk } from './namens-balk.tsx';
import { ShellHeader } from './shell-header.tsx';
import { TaalMelding } from './taal-melding.tsx';

// comes after the page, and in a browser only: nobody waits for the news that there is a newer one, and a server that
// draws the page cannot
const NieuweVersie = lazy(async () => ({
  default: (await import('../../telefoon/nieuwe-versie.tsx')).NieuweVersie,
}));

const neverChanges = () => () => undefined;

/** What stands around every page of the resident portal. */
export function Shell({ nav }: { nav: NavEntry[] }) {
  const { t } = useTranslation();
  const inBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const namens = useIngelogd()?.namens;
  return (
    <AppShell
      nav={nav}
      header={<ShellHeader />}
      bar={<NamensBalk />}
      titelVoor={namens ? t('namens.kort', { naam: namens.naam ?? t('namens.dezePersoon') }) : undefined}
      footerLinks={[
        { label: t('footer.veilig'), href: '/veilig', icon: IconShieldCheck },
        { label: t('footer.lezen'), href: '/lezen', icon: IconTextSize },
        { label: t('footer.verbeteringen'), href: '/u-zei-wij-deden', icon: IconMessages },
      ]}
      under={
        <>
          {inBrowser && (
            <Suspense fallback={null}>
              <NieuweVersie />
            </Suspense>
          )}
          <AfdrukRegel />
        </>
      }
      TaalMelding={TaalMelding}
    />
  );
}

import { MainNav } from '@loket/ui';
import type { NavItem } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { NavEntry } from '../module.ts';

type Teller = NonNullable<NavEntry['teller']>;

/** The rooms of the portal; for who is logged in with a mark on the one where something new waits. */
export function Rooms({ nav, ingelogd }: { nav: NavEntry[]; ingelogd: boolean }) {
  const teller = nav.find((entry) => entry.teller)?.teller;
  return ingelogd && teller ? <Counted nav={nav} teller={teller} /> : <Entrances nav={nav} />;
}

/** A component of its own: nothing is asked, and nothing kept, for who is not logged in. */
function Counted({ nav, teller }: { nav: NavEntry[]; teller: Teller }) {
  // a mark that cannot be shown is left out; it is asked again when something changed there
  const { data } = useQuery({ ...teller, staleTime: 5 * 60_000, retry: false });
  return <Entrances nav={nav} aantal={data ?? 0} />;
}

function Entrances({ nav, aantal = 0 }: { nav: NavEntry[]; aantal?: number }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const itemsAt = (plek: NavEntry['plek']): NavItem[] =>
    nav
      .filter((entry) => entry.plek === plek)
      .map(({ href, naam, icon, teller }) => ({
        href,
        label: t(`nav.${naam}`),
        icon,
        ...(teller && aantal > 0 && { count: aantal, countLabel: t('shell.nieuw', { count: aantal }) }),
        current: pathname === href || pathname.startsWith(`${href}/`),
      }));
  return (
    <MainNav
      label={t('shell.hoofdmenu')}
      items={itemsAt(undefined)}
      more={{ label: t('shell.meer'), items: itemsAt('meer') }}
    />
  );
}

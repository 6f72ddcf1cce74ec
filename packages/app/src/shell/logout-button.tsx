import { HeaderAction, IconLogout } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { ApiFout } from '../api/fout.ts';
import { useApp } from '../app-context.tsx';

/** Ends the session here and at the identity provider. */
export function LogoutButton({ onFailed }: { onFailed: (failed: boolean) => void }) {
  const { t } = useTranslation();
  const { session, leave } = useApp();
  const logout = () => {
    onFailed(false);
    session.uitloggen().then(leave, (error: unknown) => {
      // a session that is already over needs no logging out
      if (error instanceof ApiFout && error.soort === 'niet-ingelogd') session.end('verlopen');
      else onFailed(true);
    });
  };
  return <HeaderAction icon={IconLogout} label={t('uitloggen.knop')} onClick={logout} />;
}

import { Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { FoutMelding } from '../notice/fout-melding.tsx';
import { LoginKeuze } from '../login/login-keuze.tsx';
import { Pagina } from '../page/pagina.tsx';
import { useApp, useSessie, useSessionState } from '../app-context.tsx';
import { NamensVervallen } from './namens-vervallen.tsx';

/** Lets through who is logged in. Does not wait for the answer: the page's own data comes at the same time. */
export function SignedIn() {
  const { t } = useTranslation();
  const { einde, vervallen } = useSessionState();
  const { queryClient } = useApp();
  const { data: sessie, error, isFetching } = useSessie();
  const { pathname, search } = useLocation();

  if (einde) {
    return (
      <Pagina titel={t('uitgelogd.titel')}>
        <Text>{t('uitgelogd.tekst')}</Text>
      </Pagina>
    );
  }
  if (error && !sessie) {
    // the page's own data failed as well: else it would ask for the same a second time
    const retry = () => void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    return (
      <Pagina titel={t('inlogvraag.onbekendTitel')}>
        <FoutMelding fout={error} wat="sessie" onRetry={retry} busy={isFetching} />
      </Pagina>
    );
  }
  if (sessie && !sessie.ingelogd) {
    return (
      <Pagina titel={t('inlogvraag.titel')} lead={t('inlogvraag.tekst')}>
        <LoginKeuze terug={`${pathname}${search}`} />
      </Pagina>
    );
  }
  if (vervallen) return <NamensVervallen reden={vervallen} />;
  return <Outlet />;
}

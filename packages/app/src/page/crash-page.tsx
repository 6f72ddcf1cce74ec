import { Button, ButtonLink, Cluster, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { BelOns } from '../notice/bel-ons.tsx';
import { Pagina } from './pagina.tsx';

/** What browsers throw when the code of a page cannot be fetched: no network, or a newer version is out. */
const isLoadFailure = (error: unknown): boolean =>
  error instanceof TypeError &&
  /dynamically imported module|importing a module script|module script failed/i.test(error.message);

/** A page that broke: what is safe, and what to do. */
export function CrashPage() {
  const { t } = useTranslation();
  const reason = isLoadFailure(useRouteError()) ? 'laden' : 'kapot';
  return (
    <Pagina titel={t(`crash.${reason}.titel`)} lead={t(`crash.${reason}.tekst`)}>
      <Text>{t('crash.veilig')}</Text>
      <Cluster>
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('crash.herlaad')}
        </Button>
        <ButtonLink native href="/">
          {t('crash.naarStart')}
        </ButtonLink>
      </Cluster>
      <BelOns />
    </Pagina>
  );
}

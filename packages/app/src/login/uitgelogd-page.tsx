import { ButtonLink, Cluster, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useApp, useIngelogd } from '../app-context.tsx';
import { Pagina } from '../page/pagina.tsx';
import { veiligPad } from './inlog-adres.ts';
import { LoginKeuze } from './login-keuze.tsx';

const redenen = ['verlopen', 'elders'] as const;

/** After logging out, or after the session ended by itself; with the way back to where one was. */
export function UitgelogdPage() {
  const { t } = useTranslation('inloggen');
  const { deur } = useApp();
  const [params] = useSearchParams();
  const ingelogd = useIngelogd();
  const reden = redenen.find((value) => value === params.get('reden')) ?? 'zelf';
  const terug = veiligPad(params.get('terug')) ?? deur.start;
  if (ingelogd) {
    return (
      <Pagina titel={t('uitgelogd.weerIngelogd')}>
        <Cluster>
          <ButtonLink variant="primary" href={terug}>
            {t('uitgelogd.verder')}
          </ButtonLink>
        </Cluster>
      </Pagina>
    );
  }
  return (
    <Pagina titel={t(`uitgelogd.${reden}Titel`)} lead={t(`uitgelogd.${reden}`)}>
      <Text>{reden === 'zelf' ? t('uitgelogd.gedeeld') : t('uitgelogd.terug')}</Text>
      <LoginKeuze terug={terug} />
    </Pagina>
  );
}

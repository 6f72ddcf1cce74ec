import { ButtonLink, Cluster, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useApp, useIngelogd } from '../app-context.tsx';
import { BelOns } from '../notice/bel-ons.tsx';
import { Pagina } from './pagina.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const { deur } = useApp();
  const ingelogd = useIngelogd();
  return (
    <Pagina titel={t('nietGevonden.titel')} lead={t('nietGevonden.tekst')}>
      <Text>{t('nietGevonden.watNu')}</Text>
      <Cluster>
        <ButtonLink variant="primary" href={ingelogd ? deur.start : '/'}>
          {ingelogd ? t('nietGevonden.naarOverzicht') : t('nietGevonden.naarStart')}
        </ButtonLink>
      </Cluster>
      <BelOns />
    </Pagina>
  );
}

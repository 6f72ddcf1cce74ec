import { BelOns, Pagina } from '@loket/app';
import { ButtonLink, Cluster, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { ZOEKEN } from '../../../components/zoeken-pad.ts';

export function ZaakNietGevonden() {
  const { t } = useTranslation('zaak-zoeken');
  return (
    <Pagina
      titel={t('nietGevonden.titel')}
      lead={t('nietGevonden.lead')}
      kruimels={[{ label: t('titel'), href: ZOEKEN }]}
    >
      <Text>{t('nietGevonden.watNu')}</Text>
      <Cluster>
        <ButtonLink variant="primary" href={ZOEKEN}>
          {t('nietGevonden.zoek')}
        </ButtonLink>
      </Cluster>
      <BelOns />
    </Pagina>
  );
}

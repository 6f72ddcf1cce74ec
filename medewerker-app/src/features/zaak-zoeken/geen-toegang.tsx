import { BelOns, Pagina } from '@loket/app';
import { ButtonLink, Cluster, IconLock, Notice, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface GeenToegangProps {
  /** `rol`: the role opens no cases at all; `zaak`: not this one. */
  wat: 'rol' | 'zaak';
}

/** A refusal: the decision and why first, then what now. */
export function GeenToegang({ wat }: GeenToegangProps) {
  const { t } = useTranslation('zaak-zoeken');
  return (
    <Pagina titel={t(`geenToegang.${wat}.titel`)} lead={t(`geenToegang.${wat}.lead`)}>
      <div className="mw-formulier">
        <Notice kind="info" icon={IconLock} headingLevel={2} title={t('geenToegang.watNu')}>
          {t(`geenToegang.${wat}.doe`)}
        </Notice>
      </div>
      <Text>{t('geenToegang.gerust')}</Text>
      <Cluster>
        <ButtonLink variant="primary" href="/start">
          {t('geenToegang.naarStart')}
        </ButtonLink>
      </Cluster>
      <BelOns />
    </Pagina>
  );
}

import { inlogAdres, useApp, useIngelogd } from '@loket/app';
import { ButtonLink, IconShieldCheck, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** What a passer-by at an open screen must not be able to do asks for a fresh login. */
export function OpnieuwInloggen() {
  const { t } = useTranslation('account');
  const { deur } = useApp();
  const middel = useIngelogd()?.middel === 'eherkenning' ? 'eherkenning' : 'digid';
  return (
    <Notice
      kind="info"
      icon={IconShieldCheck}
      title={t('opnieuw.titel')}
      actions={
        <ButtonLink native variant="primary" href={inlogAdres(deur, middel, '/instellingen/account')}>
          {t('opnieuw.knop')}
        </ButtonLink>
      }
    >
      {t('opnieuw.tekst')}
    </Notice>
  );
}

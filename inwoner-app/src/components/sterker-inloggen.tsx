import { inlogAdres, useApp, useIngelogd } from '@loket/app';
import type { Niveau } from '@loket/app';
import { ButtonLink, IconShieldCheck, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

/** Some of it only shows after a stronger login; which, is not told. */
export function SterkerInloggen({ niveau, over }: { niveau: Niveau; over: 'lijst' | 'zaak' }) {
  const { t } = useTranslation();
  const { deur } = useApp();
  const { pathname, search } = useLocation();
  const middel = useIngelogd()?.middel === 'eherkenning' ? 'eherkenning' : 'digid';
  return (
    <Notice
      kind="info"
      icon={IconShieldCheck}
      headingLevel={2}
      title={t(`sterker.titel_${over}`)}
      actions={
        <ButtonLink
          native
          variant={over === 'zaak' ? 'primary' : 'secondary'}
          href={inlogAdres(deur, middel, `${pathname}${search}`, niveau)}
        >
          {t('sterker.knop')}
        </ButtonLink>
      }
    >
      {t(`sterker.tekst_${over}`)} {t(`sterker.hoe_${middel}`)}
    </Notice>
  );
}

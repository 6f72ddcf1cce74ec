import { useOpmaak } from '@loket/app';
import type { MedewerkerZaakDetail } from '@loket/contract';
import { Icon, IconEye } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Why this case is on screen, and until when that holds. */
export function DoelBalk({ doel: { naam, tot }, peilmoment }: Pick<MedewerkerZaakDetail, 'doel' | 'peilmoment'>) {
  const { t } = useTranslation('zaak-zoeken');
  const opmaak = useOpmaak();
  const dag = opmaak.dag(tot);
  const vandaag = dag === opmaak.dag(peilmoment);
  const tijd = opmaak.tijd(tot);
  return (
    <p className="mw-doel">
      <Icon as={IconEye} />
      <span>
        {t('doelBalk.waarvoor')} <strong>{naam}</strong>.{' '}
        {vandaag ? t('doelBalk.tot', { tijd }) : t('doelBalk.totDag', { tijd, datum: opmaak.korteDatum(dag) })}{' '}
        {t('doelBalk.vastgelegd')}
      </span>
    </p>
  );
}

import { BelOns, Pagina } from '@loket/app';
import { useTranslation } from 'react-i18next';

/** A refusal: the decision and why, then what now. */
export function GeenToegang() {
  const { t } = useTranslation('berichtteksten');
  return (
    <Pagina titel={t('geenToegang.titel')} lead={t('geenToegang.lead')}>
      <BelOns />
    </Pagina>
  );
}

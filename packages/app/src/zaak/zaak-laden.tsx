import { SkeletonPage, VisuallyHidden } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** A case of which nothing is known yet. */
export function ZaakLaden() {
  const { t } = useTranslation('zaken');
  return (
    <>
      <h1>
        <VisuallyHidden>{t('zaak.eenZaak')}</VisuallyHidden>
      </h1>
      <SkeletonPage label={t('zaak.laden')} />
    </>
  );
}

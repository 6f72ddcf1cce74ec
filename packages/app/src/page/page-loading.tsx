import { SkeletonPage } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** While the code of the first page is on its way. */
export function PageLoading() {
  const { t } = useTranslation();
  return <SkeletonPage label={t('shell.laden')} />;
}

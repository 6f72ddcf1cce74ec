import { Link, VisuallyHidden } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import type { Onderdeel } from './onderdelen.ts';

/** The way to say that this part is not right. */
export function KloptNiet({ onderdeel }: { onderdeel: Onderdeel }) {
  const { t } = useTranslation('mijn-gegevens');
  return (
    <Link variant="quiet" href={`/mijn-gegevens/fout/${onderdeel}`}>
      {t('melden.kloptNiet')} <VisuallyHidden>({t(`melden.over.${onderdeel}`)})</VisuallyHidden>
    </Link>
  );
}

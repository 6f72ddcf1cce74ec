import { FilterLinks } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { leesWeken, weken } from './queries.ts';

/** How far back. */
export function Periode() {
  const { t } = useTranslation('bijdrage');
  const [zoek] = useSearchParams();
  const nu = leesWeken(zoek);
  return (
    <FilterLinks
      label={t('periode.label')}
      options={weken.map((een) => ({
        value: String(een),
        label: t('periode.weken', { count: een }),
        href: `?weken=${een}`,
        on: een === nu,
      }))}
    />
  );
}

import { FilterLinks } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { leesWeken, metKeuze, weken } from './adres.ts';

/** How far back: in the address, so that it can be sent to a colleague. */
export function PeriodeKeuze() {
  const { t } = useTranslation('waardering');
  const [zoek] = useSearchParams();
  const gekozen = leesWeken(zoek);
  return (
    <FilterLinks
      label={t('periode')}
      options={weken.map((een) => ({
        value: String(een),
        label: t(`weken.${een}`),
        href: metKeuze(zoek, { weken: een }),
        on: een === gekozen,
      }))}
    />
  );
}

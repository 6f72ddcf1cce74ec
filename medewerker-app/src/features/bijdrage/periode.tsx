import { useOpmaak } from '@loket/app';
import type { Bijdrage } from '@loket/contract';
import { FilterLinks, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { leesPeriode, periodes } from './queries.ts';

/** Which days. */
export function Periode() {
  const { t } = useTranslation('bijdrage');
  const [zoek] = useSearchParams();
  const nu = leesPeriode(zoek);
  return (
    <FilterLinks
      label={t('periode.label')}
      options={periodes.map((een) => ({
        value: een,
        label: t(`periode.${een}`),
        href: `?periode=${een}`,
        on: een === nu,
      }))}
    />
  );
}

/** Which days the figures are of, in words. */
export function Dagen({ tijdvak: { van, tot } }: { tijdvak: Bijdrage['tijdvak'] }) {
  const { t } = useTranslation('bijdrage');
  const opmaak = useOpmaak();
  return <Text tone="muted">{t('dagen', { van: opmaak.korteDatum(van), tot: opmaak.korteDatum(tot) })}</Text>;
}

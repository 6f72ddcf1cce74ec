import type { Werkvoorraad } from '@loket/contract';
import { FilterLinks, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { adresVan, wiens, type Keuze } from './adres.ts';

/** What of the list is shown. Each choice is a link with how many there are; the one that is on leads back. */
export function Filters({ keuze, tellingen }: { keuze: Keuze; tellingen: Werkvoorraad['tellingen'] }) {
  const { t } = useTranslation('werk');
  const { pagina: _first, ...filter } = keuze;
  const { mij, team, soorten, termijnen, teams } = tellingen;
  const aantal = { alles: mij + team, mij, team };
  const om = (naam: 'soort' | 'termijn' | 'team', waarde: string) => {
    const on = filter[naam] === waarde;
    return { on, href: adresVan({ ...filter, [naam]: on ? undefined : waarde }) };
  };
  return (
    <Stack gap="s">
      <FilterLinks
        label={t('filter.wiens')}
        options={wiens.map((van) => ({
          value: van,
          label: t(`wiens.${van}`),
          count: aantal[van],
          on: filter.wiens === van,
          href: adresVan({ ...filter, wiens: van }),
        }))}
      />
      <FilterLinks
        label={t('filter.termijn')}
        options={termijnen.map(({ wat, aantal: count }) => ({
          value: wat,
          label: t(`termijn.${wat}`),
          count,
          ...om('termijn', wat),
        }))}
      />
      {soorten.length > 1 && (
        <FilterLinks
          label={t('filter.soort')}
          options={soorten.map(({ wat, aantal: count }) => ({
            value: wat,
            label: t(`soort.${wat}`),
            count,
            ...om('soort', wat),
          }))}
        />
      )}
      {teams.length > 1 && (
        <FilterLinks
          label={t('filter.team')}
          options={teams.map(({ id, naam, aantal: count }) => ({ value: id, label: naam, count, ...om('team', id) }))}
        />
      )}
    </Stack>
  );
}

import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { Mensen } from '@loket/contract';
import {
  ButtonLink,
  Cluster,
  EmptyState,
  Grid,
  LiveRegion,
  Pagination,
  SearchField,
  Select,
  SkeletonCards,
  Stack,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MensenLijst } from './mens-kaart.tsx';
import { mensenQuery } from './queries.ts';
import type { Filters } from './queries.ts';
import { useTaalnaam } from './taalnaam.ts';

const keuzes = ['vaardigheid', 'wijk', 'taal', 'team'] as const;

/** The directory: who can help me? What was asked stands in the address, so that it can be sent to a colleague. */
export function MensenPage() {
  const { t } = useTranslation('mensen');
  const { api } = useApp();
  const [adres, setAdres] = useSearchParams();
  const filters = filtersUit(adres);
  const { data, error, refetch, isFetching } = useQuery(mensenQuery(api, filters));
  const zet = (deel: Record<string, string>) => {
    const nieuw = new URLSearchParams(adres);
    nieuw.delete('pagina');
    for (const [naam, waarde] of Object.entries(deel)) {
      if (waarde) nieuw.set(naam, waarde);
      else nieuw.delete(naam);
    }
    setAdres(nieuw, { replace: true });
  };
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <Cluster>
          <ButtonLink href="/mensen/mijn-profiel">{t('mijnProfiel')}</ButtonLink>
          <ButtonLink href="/mensen/wijken">{t('wijken.kort')}</ButtonLink>
          <ButtonLink href="/mensen/teams">{t('teams.kort')}</ButtonLink>
        </Cluster>
      }
    >
      <Stack gap="l">
        <SearchField
          key={filters.zoek ?? ''}
          label={t('zoek.label')}
          description={t('zoek.uitleg')}
          buttonLabel={t('zoek.knop')}
          defaultValue={filters.zoek ?? ''}
          busy={isFetching}
          onSubmit={(zoek) => zet({ zoek })}
        />
        {data && <Keuzes keuzes={data.keuzes} filters={filters} onKies={zet} />}
        {error && !data && <FoutMelding fout={error} wat="mensen" onRetry={() => void refetch()} busy={isFetching} />}
        {!data && !error && <SkeletonCards label={t('laden')} count={6} />}
        {data && <Gevonden data={data} adres={adres} />}
      </Stack>
    </Pagina>
  );
}

function Keuzes({
  keuzes: { vaardigheden, wijken, talen, teams },
  filters,
  onKies,
}: {
  keuzes: Mensen['keuzes'];
  filters: Filters;
  onKies: (deel: Record<string, string>) => void;
}) {
  const { t } = useTranslation('mensen');
  const taalnaam = useTaalnaam();
  const gelijk = (woord: string) => ({ value: woord, label: woord });
  const opties = {
    vaardigheid: vaardigheden.map(gelijk),
    wijk: wijken.map(gelijk),
    taal: talen.map((code) => ({ value: code, label: taalnaam(code) })),
    team: teams.map(({ id, naam }) => ({ value: id, label: naam })),
  };
  return (
    <Grid min="s">
      {keuzes.map((naam) => (
        <Select
          key={naam}
          label={t(`filter.${naam}`)}
          value={filters[naam] ?? ''}
          options={[{ value: '', label: t('filter.alle') }, ...opties[naam]]}
          onChange={(event) => onKies({ [naam]: event.target.value })}
        />
      ))}
    </Grid>
  );
}

function Gevonden({ data: { mensen, totaal, perPagina, gezochtOp }, adres }: { data: Mensen; adres: URLSearchParams }) {
  const { t } = useTranslation('mensen');
  const pagina = paginaVan(adres);
  const hrefFor = (page: number) => {
    const naar = new URLSearchParams(adres);
    naar.set('pagina', String(page));
    return `/mensen?${naar}`;
  };
  return (
    <Stack gap="m">
      <LiveRegion visible>
        {gezochtOp !== null && totaal > 0 && `${t('gezochtOp', { woord: gezochtOp })} `}
        {t('aantal', { count: totaal })}
      </LiveRegion>
      {totaal === 0 && <EmptyState title={t('niemand.titel')}>{t('niemand.tekst')}</EmptyState>}
      {mensen.length > 0 && <MensenLijst mensen={mensen} label={t('titel')} />}
      <Pagination
        label={t('pagina.label')}
        current={pagina}
        total={Math.ceil(totaal / perPagina)}
        hrefFor={hrefFor}
        previousLabel={t('pagina.vorige')}
        nextLabel={t('pagina.volgende')}
        pageLabel={(nummer) => t('pagina.nummer', { nummer })}
      />
    </Stack>
  );
}

const paginaVan = (adres: URLSearchParams): number => Math.max(1, Number(adres.get('pagina')) || 1);

function filtersUit(adres: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const naam of ['zoek', ...keuzes] as const) {
    const waarde = adres.get(naam);
    if (waarde) filters[naam] = waarde;
  }
  const pagina = paginaVan(adres);
  return pagina > 1 ? { ...filters, pagina } : filters;
}

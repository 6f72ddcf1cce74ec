import { DatumTekst, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { WaarderingDetail } from '@loket/contract';
import { DataTable, Details, Section, SkeletonText, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { leesVersie, leesWeken, scores } from './adres.ts';
import { Balken } from '../../components/balken.tsx';
import { PeriodeKeuze } from './periode-keuze.tsx';
import { waarderingQuery } from './queries.ts';
import type { Waarvan } from './queries.ts';
import { Redenen } from './redenen.tsx';
import { TrechterDeel } from './trechter.tsx';
import { useCijfer } from './woorden.ts';

/** One form or kind of case: what people think, over time, how far they come and why. */
export function WaarderingPage() {
  const { t } = useTranslation('waardering');
  const { api } = useApp();
  const { soort, code = '' } = useParams();
  const [zoek] = useSearchParams();
  const waarvan: Waarvan = { soort: soort === 'zaaktype' ? 'zaaktype' : 'formulier', code };
  const { data, error, refetch, isFetching } = useQuery(
    waarderingQuery(api, waarvan, leesWeken(zoek), leesVersie(zoek)),
  );
  return (
    <Pagina titel={data?.naam ?? t('titel')} kruimels={[{ label: t('titel'), href: '/beheer/waardering' }]}>
      <PeriodeKeuze />
      {error && !data && <FoutMelding fout={error} wat="waardering" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && (
        <Stack gap="l">
          <Oordeel waardering={data} />
          <DoorDeTijd perWeek={data.perWeek} />
          {data.trechter && <TrechterDeel trechter={data.trechter} />}
          <Redenen waarvan={waarvan} />
        </Stack>
      )}
    </Pagina>
  );
}

function Oordeel({
  waardering: { aantal, gemiddelde, verdeling, antwoordGevraagd },
}: {
  waardering: WaarderingDetail;
}) {
  const { t } = useTranslation('waardering');
  const cijfer = useCijfer();
  const meeste = Math.max(1, ...verdeling);
  return (
    <Section title={t('cijfers.titel')} look="panel">
      <Stack gap="m">
        <Text>
          {aantal === 0 ? t('cijfers.niets') : t('cijfers.samen', { count: aantal, gemiddelde: cijfer(gemiddelde) })}
        </Text>
        {aantal > 0 && (
          <Balken
            label={t('cijfers.titel')}
            balken={scores.map((score, plek) => {
              const keer = verdeling[plek] ?? 0;
              return { key: String(score), naam: t(`scores.${score}`), waarde: String(keer), deel: keer / meeste };
            })}
          />
        )}
        {antwoordGevraagd > 0 && <Text>{t('cijfers.antwoordGevraagd', { count: antwoordGevraagd })}</Text>}
      </Stack>
    </Section>
  );
}

function DoorDeTijd({ perWeek }: Pick<WaarderingDetail, 'perWeek'>) {
  const { t } = useTranslation('waardering');
  const opmaak = useOpmaak();
  const cijfer = useCijfer();
  const aantalIn = (aantal: number | null) => (aantal === null ? t('tijd.weinig') : String(aantal));
  const waarde = ({ aantal, gemiddelde }: WaarderingDetail['perWeek'][number]) => {
    if (aantal === null) return t('tijd.weinig');
    if (aantal === 0) return t('tijd.geen');
    return t('tijd.waarde', { gemiddelde: cijfer(gemiddelde), aantal });
  };
  return (
    <Section title={t('tijd.titel')} description={t('tijd.weinigUitleg')} look="panel">
      <Stack gap="m">
        <Balken
          label={t('tijd.titel')}
          balken={perWeek.slice(-13).map((week) => ({
            key: week.week,
            naam: opmaak.korteDatum(week.week),
            waarde: waarde(week),
            deel: week.gemiddelde === null ? null : week.gemiddelde / 5,
          }))}
        />
        <Details summary={t('tabel')}>
          <DataTable
            caption={t('tijd.titel')}
            density="dense"
            rows={perWeek}
            rowKey={({ week }) => week}
            columns={[
              {
                key: 'week',
                header: t('tijd.week'),
                rowHeader: true,
                cell: ({ week }) => <DatumTekst datum={week} kort />,
              },
              { key: 'aantal', header: t('kolom.aantal'), numeric: true, cell: ({ aantal }) => aantalIn(aantal) },
              {
                key: 'gemiddelde',
                header: t('kolom.gemiddelde'),
                numeric: true,
                cell: ({ gemiddelde }) => cijfer(gemiddelde),
              },
            ]}
          />
        </Details>
      </Stack>
    </Section>
  );
}

import { useOpmaak } from '@loket/app';
import type { Bijdrage } from '@loket/contract';
import { DataTable, Details, Metric, Section, Stack, Text } from '@loket/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Balken } from '../../components/balken.tsx';
import { heeftTermijn } from './queries.ts';

type Cijfer = Omit<Bijdrage['cijfers'][number], 'vergelijking'>;

/** One figure: how much, within term, over time as bars and as a table, with what it means and where it comes from. */
export function CijferSectie({
  cijfer,
  tijdvak: { van: eerste, tot, stap },
  van,
  children,
}: {
  cijfer: Cijfer;
  tijdvak: Bijdrage['tijdvak'];
  van: 'mij' | 'team';
  children?: ReactNode;
}) {
  const { t } = useTranslation('bijdrage');
  const opmaak = useOpmaak();
  const { cijfer: wat, aantal, metTermijn, binnenTermijn, verloop, bijgewerkt } = cijfer;
  const meeste = Math.max(1, ...verloop.map((een) => een.aantal));
  const metDatum = heeftTermijn(wat);
  const naam = (dag: string) => {
    if (stap === 'week') return opmaak.korteDatum(dag);
    const gekozen = dag === eerste && tot >= dag;
    return gekozen ? t('gekozenMaand', { maand: opmaak.maand(dag) }) : opmaak.maand(dag);
  };
  return (
    <Section title={t(`cijfer.${wat}.titel`)} look="panel">
      <Stack gap="m">
        <Metric
          label={t(`cijfer.${wat}.label`)}
          value={aantal}
          sub={
            metDatum &&
            aantal > 0 &&
            (metTermijn === 0 ? t('geenTermijn') : t('binnen', { binnen: binnenTermijn, van: metTermijn }))
          }
        />
        <Balken
          label={t(`per.${stap}`)}
          balken={verloop.map((een) => ({
            key: een.van,
            naam: naam(een.van),
            waarde: String(een.aantal),
            deel: een.aantal / meeste,
          }))}
        />
        <Details summary={t('tabel')}>
          <DataTable
            density="dense"
            caption={t(`per.${stap}`)}
            captionHidden
            rows={verloop}
            rowKey={(een) => een.van}
            columns={[
              { key: 'van', header: t(`kolom.${stap}`), rowHeader: true, cell: (een) => naam(een.van) },
              { key: 'aantal', header: t('kolom.aantal'), numeric: true, cell: (een) => een.aantal },
              ...(metDatum
                ? [
                    {
                      key: 'binnen',
                      header: t('kolom.binnen'),
                      numeric: true,
                      cell: (een: Cijfer['verloop'][number]) =>
                        t('binnenKort', { binnen: een.binnenTermijn, van: een.metTermijn }),
                    },
                  ]
                : []),
            ]}
          />
        </Details>
        <Details summary={t('uitleg')}>
          <Text>{t(`cijfer.${wat}.betekent.${van}`)}</Text>
          <Text>{t(`cijfer.${wat}.bron`)}</Text>
        </Details>
        <Text size="small" tone="muted">
          {t('bijgewerkt', { tijd: opmaak.tijd(bijgewerkt) })}
        </Text>
        {children}
      </Stack>
    </Section>
  );
}

import { useOpmaak } from '@loket/app';
import type { Bijdrage } from '@loket/contract';
import { DataTable, Details, Metric, Section, Stack, Text } from '@loket/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Balken } from '../../components/balken.tsx';

type Cijfer = Omit<Bijdrage['cijfers'][number], 'teammediaan'> & { teammediaan?: number | null };

/** One figure: how much, within term, over time as bars and as a table, with what it means and where it comes from. */
export function CijferSectie({ cijfer, children }: { cijfer: Cijfer; children?: ReactNode }) {
  const { t } = useTranslation('bijdrage');
  const opmaak = useOpmaak();
  const { cijfer: wat, aantal, metTermijn, binnenTermijn, perWeek, teammediaan } = cijfer;
  const meeste = Math.max(1, ...perWeek.map((een) => een.aantal));
  const week = (maandag: string) => opmaak.korteDatum(maandag);
  return (
    <Section title={t(`cijfer.${wat}.titel`)} look="panel">
      <Stack gap="m">
        <Metric
          label={t(`cijfer.${wat}.label`)}
          value={aantal}
          sub={metTermijn === 0 ? t('geenTermijn') : t('binnen', { binnen: binnenTermijn, van: metTermijn })}
        />
        {teammediaan !== undefined && (
          <Text>{teammediaan === null ? t('mediaanNiet') : t('mediaan', { aantal: opmaak.getal(teammediaan) })}</Text>
        )}
        <Balken
          label={t('perWeek')}
          balken={perWeek.map((een) => ({
            key: een.week,
            naam: week(een.week),
            waarde: String(een.aantal),
            deel: een.aantal / meeste,
          }))}
        />
        <Details summary={t('tabel')}>
          <DataTable
            density="dense"
            caption={t('perWeek')}
            captionHidden
            rows={perWeek}
            rowKey={(een) => een.week}
            columns={[
              { key: 'week', header: t('kolom.week'), rowHeader: true, cell: (een) => week(een.week) },
              { key: 'aantal', header: t('kolom.aantal'), numeric: true, cell: (een) => een.aantal },
              {
                key: 'binnen',
                header: t('kolom.binnen'),
                numeric: true,
                cell: (een) => t('binnenKort', { binnen: een.binnenTermijn, van: een.metTermijn }),
              },
            ]}
          />
        </Details>
        <Details summary={t('uitleg')}>
          <Text>{t(`cijfer.${wat}.betekent`)}</Text>
          <Text>{t(`cijfer.${wat}.bron`)}</Text>
        </Details>
        {children}
      </Stack>
    </Section>
  );
}

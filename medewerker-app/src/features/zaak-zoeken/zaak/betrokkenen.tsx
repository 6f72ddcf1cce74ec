import { BronTekst } from '@loket/app';
import type { MedewerkerZaakDetail } from '@loket/contract';
import { DataTable, Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Who has to do with the case, and as what. */
export function Betrokkenen({ betrokkenen }: Pick<MedewerkerZaakDetail, 'betrokkenen'>) {
  const { t } = useTranslation('zaak-zoeken');
  return (
    <Section title={t('betrokkenen.titel')} look="panel">
      {betrokkenen.length === 0 ? (
        <Text>{t('betrokkenen.geen')}</Text>
      ) : (
        <DataTable
          density="dense"
          caption={t('betrokkenen.titel')}
          captionHidden
          rows={betrokkenen.map((een, index) => ({ ...een, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            { key: 'naam', header: t('betrokkenen.naam'), rowHeader: true, cell: ({ naam }) => naam },
            { key: 'rol', header: t('betrokkenen.rol'), cell: ({ rol }) => <BronTekst>{rol}</BronTekst> },
            { key: 'soort', header: t('betrokkenen.soort'), cell: ({ soort }) => t(`betrokkenen.${soort}`) },
          ]}
        />
      )}
    </Section>
  );
}

import { useOpmaak } from '@loket/app';
import { documentAdres } from '@loket/app/zaak';
import type { DocumentSamenvatting, MedewerkerZaakDetail } from '@loket/contract';
import { DataTable, Link, Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The papers of the case as a table. A missing source is said, never shown as "no documents". */
export function Stukken({ zaak, onvolledig }: { zaak: MedewerkerZaakDetail; onvolledig: boolean }) {
  const { t } = useTranslation(['zaak-zoeken', 'zaken']);
  const opmaak = useOpmaak();
  const { documenten } = zaak;
  const bestand = ({ formaat, omvang }: DocumentSamenvatting) =>
    [formaat, omvang === null ? null : opmaak.omvang(omvang)].filter(Boolean).join(', ');
  return (
    <Section title={t('zaken:documenten.titel')} look="panel">
      {documenten.length > 0 && (
        <DataTable
          density="dense"
          caption={t('zaken:documenten.titel')}
          captionHidden
          rows={documenten}
          rowKey={({ bron, id }) => `${bron} ${id}`}
          columns={[
            {
              key: 'titel',
              header: t('stukken.document'),
              rowHeader: true,
              cell: (document) => (
                <Link download href={documentAdres(zaak, document)}>
                  {document.titel}
                </Link>
              ),
            },
            { key: 'soort', header: t('stukken.soort'), cell: ({ soort }) => soort ?? '' },
            {
              key: 'datum',
              header: t('stukken.datum'),
              cell: ({ datum }) => (datum ? opmaak.korteDatum(datum) : t('zaken:documenten.zonderDatum')),
            },
            { key: 'van', header: t('stukken.van'), cell: ({ richting }) => t(`stukken.${richting}`) },
            { key: 'bestand', header: t('stukken.bestand'), cell: bestand },
          ]}
        />
      )}
      {onvolledig && <Text>{t('zaken:stukken.onvolledig')}</Text>}
      {documenten.length === 0 && !onvolledig && <Text>{t('zaken:stukken.geen')}</Text>}
    </Section>
  );
}

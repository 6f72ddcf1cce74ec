import { BronTekst, SourceNotice, useApp, useOpmaak } from '@loket/app';
import { FaseBadge } from '@loket/app/zaak';
import type { ZaakZoekresultaat } from '@loket/contract';
import { DataTable, EmptyState, IconSearch, Link, Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface UitkomstProps {
  resultaat: ZaakZoekresultaat;
  onOpnieuw: () => void;
  busy: boolean;
}

/** What was found. With a source missing, nothing found is not called "not found". */
export function Uitkomst({ resultaat, onOpnieuw, busy }: UitkomstProps) {
  const { t } = useTranslation('zaak-zoeken');
  const { resultaten, ontbrekend, peilmoment } = resultaat;
  return (
    <>
      <SourceNotice ontbrekend={ontbrekend} peilmoment={peilmoment} onRetry={onOpnieuw} busy={busy} />
      {resultaten.length > 0 && <Gevonden resultaten={resultaten} />}
      {resultaten.length === 0 && ontbrekend.length > 0 && <Text>{t('uitkomst.onvolledig')}</Text>}
      {resultaten.length === 0 && ontbrekend.length === 0 && (
        <EmptyState headingLevel={2} icon={IconSearch} title={t('uitkomst.geenTitel')}>
          {t('uitkomst.geen')}
        </EmptyState>
      )}
    </>
  );
}

function Gevonden({ resultaten }: Pick<ZaakZoekresultaat, 'resultaten'>) {
  const { t } = useTranslation('zaak-zoeken');
  const { deur } = useApp();
  const opmaak = useOpmaak();
  return (
    <Section
      look="panel"
      title={t('uitkomst.aantal', { count: resultaten.length })}
      description={resultaten.length > 1 ? t('uitkomst.meer') : undefined}
    >
      <DataTable
        density="dense"
        caption={t('uitkomst.tabel')}
        captionHidden
        rows={resultaten}
        rowKey={({ bron, id }) => `${bron} ${id}`}
        columns={[
          {
            key: 'zaak',
            header: t('uitkomst.zaak'),
            rowHeader: true,
            cell: (zaak) => (
              <Link href={deur.zaakPad(zaak)}>
                <BronTekst>{zaak.titel}</BronTekst>
              </Link>
            ),
          },
          { key: 'nummer', header: t('uitkomst.nummer'), cell: ({ nummer }) => nummer },
          {
            key: 'stand',
            header: t('uitkomst.stand'),
            cell: ({ fase, termijn }) => <FaseBadge fase={fase} teLaat={termijn.stand === 'te_laat'} />,
          },
          {
            key: 'begonnen',
            header: t('uitkomst.begonnen'),
            cell: ({ startdatum }) => opmaak.korteDatum(startdatum),
          },
          { key: 'bron', header: t('uitkomst.bron'), cell: ({ bron }) => bron },
        ]}
      />
    </Section>
  );
}

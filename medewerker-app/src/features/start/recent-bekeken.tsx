import { BronTekst, useApp, useOpmaak } from '@loket/app';
import { FaseBadge } from '@loket/app/zaak';
import type { Start } from '@loket/contract';
import { DataTable, EmptyState, IconHistory, Link, Section } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The cases opened last, and why: to go on where one was. */
export function RecentBekeken({ recent }: { recent: Start['recent'] }) {
  const { t } = useTranslation('start');
  const { deur } = useApp();
  const opmaak = useOpmaak();
  const [vandaag] = useState(() => opmaak.dag(new Date().toISOString()));
  const wanneer = (geopend: string) => {
    const dag = opmaak.dag(geopend);
    const tijd = opmaak.tijd(geopend);
    return dag === vandaag ? t('recent.vandaag', { tijd }) : t('recent.opDag', { datum: opmaak.korteDatum(dag), tijd });
  };
  if (recent.length === 0) {
    return (
      <Section title={t('recent.titel')}>
        <EmptyState icon={IconHistory} title={t('recent.geenTitel')}>
          {t('recent.geen')}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t('recent.titel')} look="panel">
      <DataTable
        density="dense"
        caption={t('recent.titel')}
        captionHidden
        rows={recent}
        rowKey={({ bron, id }) => `${bron} ${id}`}
        columns={[
          {
            key: 'zaak',
            header: t('recent.zaak'),
            rowHeader: true,
            cell: (zaak) => (
              <>
                <Link href={deur.zaakPad(zaak)}>
                  <BronTekst>{zaak.titel}</BronTekst>
                </Link>
                <span className="mw-nummer">{zaak.nummer}</span>
              </>
            ),
          },
          { key: 'stand', header: t('recent.stand'), cell: ({ fase }) => <FaseBadge fase={fase} /> },
          { key: 'doel', header: t('recent.doel'), cell: ({ doel }) => doel },
          {
            key: 'bekeken',
            header: t('recent.bekeken'),
            cell: ({ geopend }) => <span className="mw-wanneer">{wanneer(geopend)}</span>,
          },
        ]}
      />
    </Section>
  );
}

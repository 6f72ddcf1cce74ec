import { DatumTekst, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { NieuwsStand } from '@loket/contract';
import { ButtonLink, DataTable, Link, SkeletonRows, StatusBadge } from '@loket/ui';
import type { StatusKind } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { beheerLijstQuery } from './queries.ts';

export const standSoort: Record<NieuwsStand, StatusKind> = {
  concept: 'neutraal',
  'ter-beoordeling': 'wacht_op_u',
  teruggegeven: 'te_laat',
  goedgekeurd: 'beslist',
  ingepland: 'in_behandeling',
  gepubliceerd: 'afgerond',
  verlopen: 'neutraal',
  ingetrokken: 'neutraal',
};

/** All articles, with where each stands on its way to readers. */
export function LijstPage() {
  const { t } = useTranslation('nieuws-beheer');
  const { api } = useApp();
  const { dag } = useOpmaak();
  const { data, error, refetch, isFetching } = useQuery(beheerLijstQuery(api));
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <ButtonLink variant="primary" href="/beheer/nieuws/nieuw">
          {t('nieuw')}
        </ButtonLink>
      }
    >
      {error && !data && <FoutMelding fout={error} wat="nieuws" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data && (
        <DataTable
          caption={t('titel')}
          captionHidden
          rows={data.berichten}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'titel',
              header: t('kolom.titel'),
              rowHeader: true,
              cell: ({ id, titel }) => <Link href={`/beheer/nieuws/${id}`}>{titel}</Link>,
            },
            {
              key: 'stand',
              header: t('kolom.stand'),
              cell: ({ stand }) => <StatusBadge kind={standSoort[stand]} label={t(`stand.${stand}`)} />,
            },
            {
              key: 'vanaf',
              header: t('kolom.vanaf'),
              cell: ({ vanaf }) => (vanaf ? <DatumTekst datum={dag(vanaf)} kort /> : '–'),
            },
            {
              key: 'gewijzigd',
              header: t('kolom.gewijzigd'),
              cell: ({ gewijzigdOp, gewijzigdDoor }) => (
                <>
                  <DatumTekst datum={dag(gewijzigdOp)} kort /> {t('door', { naam: gewijzigdDoor })}
                </>
              ),
            },
          ]}
        />
      )}
    </Pagina>
  );
}

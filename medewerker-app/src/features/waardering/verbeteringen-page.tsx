import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import { ButtonLink, DataTable, EmptyState, Link, SkeletonRows, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { verbeteringenQuery } from './queries.ts';

/** All that was changed after what people said, with what everybody reads of it now. */
export function VerbeteringenPage() {
  const { t } = useTranslation('waardering');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(verbeteringenQuery(api));
  return (
    <Pagina
      titel={t('verbeteringen.titel')}
      lead={t('verbeteringen.lead')}
      kruimels={[{ label: t('titel'), href: '/beheer/waardering' }]}
      actions={
        <ButtonLink variant="primary" href="/beheer/verbeteringen/nieuw">
          {t('verbeteringen.nieuw')}
        </ButtonLink>
      }
    >
      {error && !data && <FoutMelding fout={error} wat="waardering" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('verbeteringen.laden')} rows={4} />}
      {data?.verbeteringen.length === 0 && (
        <EmptyState headingLevel={2} title={t('verbeteringen.leeg')}>
          {t('verbeteringen.leegUitleg')}
        </EmptyState>
      )}
      {data && data.verbeteringen.length > 0 && (
        <DataTable
          caption={t('verbeteringen.titel')}
          captionHidden
          rows={data.verbeteringen}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'titel',
              header: t('verbeteringen.kolom.titel'),
              rowHeader: true,
              cell: ({ id, titel }) => <Link href={`/beheer/verbeteringen/${id}`}>{titel}</Link>,
            },
            {
              key: 'stand',
              header: t('verbeteringen.kolom.stand'),
              cell: ({ stand }) => (
                <StatusBadge
                  kind={stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'}
                  label={t(`verbeteringen.stand.${stand}`)}
                />
              ),
            },
            {
              key: 'talen',
              header: t('verbeteringen.kolom.talen'),
              cell: ({ engels }) => t(engels ? 'verbeteringen.talen.beide' : 'verbeteringen.talen.nl'),
            },
            {
              key: 'gewijzigd',
              header: t('verbeteringen.kolom.gewijzigd'),
              cell: ({ gewijzigdOp, gewijzigdDoor }) => (
                <>
                  <DatumTekst datum={gewijzigdOp.slice(0, 10)} kort />{' '}
                  {t('verbeteringen.door', { naam: gewijzigdDoor })}
                </>
              ),
            },
          ]}
        />
      )}
    </Pagina>
  );
}

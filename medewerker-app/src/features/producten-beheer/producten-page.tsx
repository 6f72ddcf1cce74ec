import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import { ButtonLink, Cluster, DataTable, Link, SkeletonRows, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { productenQuery } from './queries.ts';

/** All products, with what everybody reads of them now. */
export function ProductenPage() {
  const { t } = useTranslation('producten-beheer');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(productenQuery(api));
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <Cluster>
          <ButtonLink variant="primary" href="/beheer/producten/nieuw">
            {t('nieuw')}
          </ButtonLink>
          <ButtonLink href="/beheer/synoniemen">{t('synoniemen.titel')}</ButtonLink>
        </Cluster>
      }
    >
      {error && !data && <FoutMelding fout={error} wat="producten" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data && (
        <DataTable
          caption={t('titel')}
          captionHidden
          rows={data.producten}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: 'titel',
              header: t('kolom.titel'),
              rowHeader: true,
              cell: ({ slug, titel }) => <Link href={`/beheer/producten/${slug}`}>{titel}</Link>,
            },
            {
              key: 'stand',
              header: t('kolom.stand'),
              cell: ({ stand, gepland }) => (
                <>
                  <StatusBadge kind={stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'} label={t(`stand.${stand}`)} />{' '}
                  {gepland && <DatumTekst datum={gepland.op} kort />}
                </>
              ),
            },
            {
              key: 'talen',
              header: t('kolom.talen'),
              cell: ({ engels }) => t(engels ? 'talen.beide' : 'talen.nl'),
            },
            {
              key: 'gewijzigd',
              header: t('kolom.gewijzigd'),
              cell: ({ gewijzigdOp, gewijzigdDoor }) => (
                <>
                  <DatumTekst datum={gewijzigdOp.slice(0, 10)} kort /> {t('door', { naam: gewijzigdDoor })}
                </>
              ),
            },
          ]}
        />
      )}
    </Pagina>
  );
}

import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import { ButtonLink, DataTable, Link, SkeletonRows, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tipsQuery } from './queries.ts';

/** All tips, with what residents see of them now. */
export function TipsPage() {
  const { t } = useTranslation('tips-beheer');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(tipsQuery(api));
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <ButtonLink variant="primary" href="/beheer/tips/nieuw">
          {t('nieuw')}
        </ButtonLink>
      }
    >
      {error && !data && <FoutMelding fout={error} wat="tips" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={6} />}
      {data && (
        <DataTable
          caption={t('titel')}
          captionHidden
          rows={data.tips}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'titel',
              header: t('kolom.titel'),
              rowHeader: true,
              cell: ({ id, titel }) => <Link href={`/beheer/tips/${id}`}>{titel}</Link>,
            },
            {
              key: 'stand',
              header: t('kolom.stand'),
              cell: ({ stand }) => (
                <StatusBadge kind={stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'} label={t(`stand.${stand}`)} />
              ),
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

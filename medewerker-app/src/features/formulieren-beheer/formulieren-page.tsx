import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import { ButtonLink, DataTable, Link, SkeletonRows, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formulierenQuery } from './queries.ts';

/** All forms, with what residents begin with now and how many are on their way in an older version. */
export function FormulierenPage() {
  const { t } = useTranslation('formulieren-beheer');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(formulierenQuery(api));
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <ButtonLink variant="primary" href="/beheer/formulieren/nieuw">
          {t('nieuw')}
        </ButtonLink>
      }
    >
      {error && !data && (
        <FoutMelding fout={error} wat="formulieren" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data && (
        <DataTable
          caption={t('titel')}
          captionHidden
          rows={data.formulieren}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'titel',
              header: t('kolom.titel'),
              rowHeader: true,
              cell: ({ id, titel }) => <Link href={`/beheer/formulieren/${id}`}>{titel}</Link>,
            },
            {
              key: 'stand',
              header: t('kolom.stand'),
              cell: ({ stand }) => (
                <StatusBadge kind={stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'} label={t(`stand.${stand}`)} />
              ),
            },
            { key: 'versie', header: t('kolom.versie'), cell: ({ gepubliceerd }) => gepubliceerd ?? '–' },
            {
              key: 'gewijzigd',
              header: t('kolom.gewijzigd'),
              cell: ({ gewijzigdOp, gewijzigdDoor }) => (
                <>
                  <DatumTekst datum={gewijzigdOp.slice(0, 10)} kort /> {t('door', { naam: gewijzigdDoor })}
                </>
              ),
            },
            { key: 'onderweg', header: t('kolom.onderweg'), cell: ({ onderweg }) => onderweg || '–' },
          ]}
        />
      )}
    </Pagina>
  );
}

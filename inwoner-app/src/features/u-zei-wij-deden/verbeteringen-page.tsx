import { FoutMelding, Pagina, useApp } from '@loket/app';
import { EmptyState, SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PaginaActies } from '../../components/pagina-acties.tsx';
import { Verbetering } from '../../components/verbetering.tsx';
import { verbeteringenQuery } from '../../components/verbeteringen-query.ts';

/** "U zei, wij deden": all that was changed, the newest first. */
export function VerbeteringenPage() {
  const { t, i18n } = useTranslation('waardering');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(verbeteringenQuery(api, i18n.language));
  return (
    <Pagina titel={t('verbeteringen.titel')} lead={t('verbeteringen.lead')} actions={<PaginaActies delen />}>
      {!data && !error && <SkeletonCards count={3} label={t('verbeteringen.laden')} />}
      {error && !data && <FoutMelding fout={error} wat="product" onRetry={() => void refetch()} busy={isFetching} />}
      {data?.verbeteringen.length === 0 && (
        <EmptyState title={t('verbeteringen.leeg')}>{t('verbeteringen.leegUitleg')}</EmptyState>
      )}
      {data && (
        <Stack gap="m">
          {data.verbeteringen.map((een) => (
            <Verbetering key={een.id} verbetering={een} headingLevel={2} />
          ))}
        </Stack>
      )}
    </Pagina>
  );
}

import { FoutMelding, useApp } from '@loket/app';
import { SkeletonRows } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { startQuery } from './queries.ts';
import { RecentBekeken } from './recent-bekeken.tsx';

/** The cases opened last. */
export function RecentKaart() {
  const { t } = useTranslation('start');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(startQuery(api));
  if (error && !data) return <FoutMelding fout={error} wat="start" onRetry={() => void refetch()} busy={isFetching} />;
  return data ? <RecentBekeken recent={data.recent} /> : <SkeletonRows rows={4} label={t('laden')} />;
}

import { FoutMelding, useApp, useIngelogd } from '@loket/app';
import { SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MijnRollen } from './mijn-rollen.tsx';
import { MijnTeams } from './mijn-teams.tsx';
import { startQuery } from './queries.ts';

/** My teams, and what I am here. */
export function TeamsKaart() {
  const { t } = useTranslation('start');
  const { api } = useApp();
  const sessie = useIngelogd();
  const { data, error, refetch, isFetching } = useQuery(startQuery(api));
  return (
    <Stack gap="l">
      {error && !data && <FoutMelding fout={error} wat="start" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonCards count={1} label={t('ladenTeams')} />}
      {data && <MijnTeams teams={data.teams} />}
      {sessie && <MijnRollen sessie={sessie} />}
    </Stack>
  );
}

import { answer, FoutMelding, Pagina, useApp } from '@loket/app';
import { SkeletonRows, Stack } from '@loket/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Api } from '../../platform/inwoner-deur.ts';
import { Downloaden } from './downloaden.tsx';
import { Verwijderen } from './verwijderen.tsx';

const accountQuery = (api: Api) =>
  queryOptions({
    queryKey: ['account'],
    queryFn: ({ signal }) => answer(api.GET('/account', { signal })),
    staleTime: 0,
  });

/** All my data in one file, and the end of my account. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { api } = useApp();
  const { data, error, refetch, isFetching, isPending } = useQuery(accountQuery(api));
  return (
    <Pagina titel={t('titel')} lead={t('lead')} kruimels={[{ label: t('kruimel'), href: '/instellingen' }]}>
      {isPending && <SkeletonRows rows={5} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="gegevens" onRetry={() => void refetch()} busy={isFetching} />}
      {data && (
        <Stack gap="xl">
          <Downloaden vers={data.versTot !== null} />
          <Verwijderen account={data} />
        </Stack>
      )}
    </Pagina>
  );
}

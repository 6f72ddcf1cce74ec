import { FoutMelding, Pagina, useApp } from '@loket/app';
import { Button, Checkbox, Cluster, LiveRegion, Notice, Panel, SkeletonText, Stack, Text } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiesTips, voorUQuery } from './queries.ts';

/** Whether somebody wants tips, and the way back for those that she put away. */
export function TipsPage() {
  const { t } = useTranslation('voor-u');
  const { api, queryClient } = useApp();
  const { data, error, refetch, isFetching } = useQuery(voorUQuery(api));
  // Chosen but not answered yet. A mutation tells its state a moment later, in which the box would jump back.
  const [gekozen, setGekozen] = useState<boolean>();
  const kies = useMutation({
    mutationFn: (keuze: { aan: boolean; terug: boolean }) => kiesTips(api, keuze),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['voor-u'] }),
    onSettled: () => setGekozen(undefined),
  });
  return (
    <Pagina titel={t('keuze.titel')} lead={t('keuze.lead')} kruimels={[{ label: t('kruimel'), href: '/instellingen' }]}>
      {error && !data && <FoutMelding fout={error} wat="gegevens" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('keuze.laden')} />}
      {data && (
        <Panel>
          <Stack gap="m">
            <Checkbox
              label={t('keuze.aan')}
              description={t('keuze.aanUitleg')}
              checked={gekozen ?? data.aan}
              onChange={(event) => {
                setGekozen(event.target.checked);
                kies.mutate({ aan: event.target.checked, terug: false });
              }}
            />
            {data.verborgen > 0 && (
              <Stack gap="s">
                <Text>{t('keuze.weggezet', { count: data.verborgen })}</Text>
                <Cluster>
                  <Button busy={kies.isPending} onClick={() => kies.mutate({ aan: data.aan, terug: true })}>
                    {t('keuze.terug')}
                  </Button>
                </Cluster>
              </Stack>
            )}
            <LiveRegion>{kies.isSuccess && t('keuze.bewaard')}</LiveRegion>
            {kies.isError && (
              <Notice kind="error" live="assertive" title={t('mislukt')}>
                {t('keuze.opnieuw')}
              </Notice>
            )}
          </Stack>
        </Panel>
      )}
      <Text>{t('keuze.nooit')}</Text>
    </Pagina>
  );
}

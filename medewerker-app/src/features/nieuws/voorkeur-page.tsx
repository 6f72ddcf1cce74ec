import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { NieuwsVoorkeur } from '@loket/contract';
import { LiveRegion, RadioGroup, SkeletonText, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiesVoorkeur, voorkeurQuery } from './queries.ts';

const keuzes = ['uit', 'dagelijks', 'wekelijks'] as const;

/** Whether I get news by mail. Kept as soon as it is chosen. */
export function VoorkeurPage() {
  const { t } = useTranslation('nieuws');
  const { api, queryClient } = useApp();
  const vraag = voorkeurQuery(api);
  const { data, error, refetch, isFetching } = useQuery(vraag);
  /** As it was chosen just now; what is kept shows again when it could not be saved. */
  const [gekozen, setGekozen] = useState<NieuwsVoorkeur['digest']>();
  const kies = useMutation({
    mutationFn: (digest: NieuwsVoorkeur['digest']) => kiesVoorkeur(api, { digest }),
    onSuccess: (_niets, digest) => queryClient.setQueryData(vraag.queryKey, { digest }),
    onError: () => setGekozen(undefined),
  });
  return (
    <Pagina titel={t('mail.titel')} lead={t('mail.lead')} kruimels={[{ label: t('titel'), href: '/nieuws' }]}>
      {error && !data && <FoutMelding fout={error} wat="nieuws" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && (
        <Stack gap="s">
          <RadioGroup
            legend={t('mail.vraag')}
            name="digest"
            value={gekozen ?? data.digest}
            options={keuzes.map((value) => ({
              value,
              label: t(`mail.keuze.${value}`),
              description: t(`mail.uitleg.${value}`),
            }))}
            onChange={(digest) => {
              setGekozen(digest);
              kies.mutate(digest);
            }}
            error={kies.isError ? t('mail.mislukt') : undefined}
          />
          <LiveRegion visible>{kies.isSuccess && t('mail.bewaard')}</LiveRegion>
        </Stack>
      )}
    </Pagina>
  );
}

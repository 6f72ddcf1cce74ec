import { done, FoutMelding, Pagina, useApp } from '@loket/app';
import type { Afscherming } from '@loket/contract';
import { Button, Cluster, Notice, RadioGroup, SkeletonPage, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { afschermingQuery } from './queries.ts';

/** For who is 12 to 15: what your parents see of you here. */
export function AfschermingPage() {
  const { t } = useTranslation('voor-een-ander');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(afschermingQuery(api));
  return (
    <Pagina
      titel={t('afscherming.titel')}
      lead={t('afscherming.lead')}
      kruimels={[{ label: t('titel'), href: '/voor-een-ander' }]}
    >
      {data?.vanToepassing && <Keuze nu={data.wat} />}
      {data?.vanToepassing === false && (
        <Notice kind="info" title={t('afscherming.nietVoorU')}>
          {t('afscherming.nietVoorUTekst')}
        </Notice>
      )}
      {data?.vanToepassing === null && (
        <Notice kind="warning" title={t('afscherming.onbekend')}>
          {t('afscherming.onbekendTekst')}
        </Notice>
      )}
      {error && !data && (
        <FoutMelding fout={error} wat="afscherming" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && <SkeletonPage label={t('laden')} />}
    </Pagina>
  );
}

const keuzes = ['niets', 'zorg', 'alles'] as const;

function Keuze({ nu }: { nu: Afscherming['wat'] }) {
  const { t } = useTranslation('voor-een-ander');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [wat, setWat] = useState(nu);
  const bewaar = useMutation({
    mutationFn: () => done(api.PUT('/afscherming', { body: { wat } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['afscherming'] });
      void navigate('/voor-een-ander?gelukt=afgeschermd');
    },
  });
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    bewaar.mutate();
  };
  return (
    <form onSubmit={verstuur}>
      <Stack gap="l">
        <RadioGroup
          legend={t('afscherming.vraag')}
          name="wat"
          value={wat}
          onChange={setWat}
          options={keuzes.map((value) => ({
            value,
            label: t(`afscherming.keuze.${value}`),
            description: t(`afscherming.uitleg.${value}`),
          }))}
        />
        <Notice kind="info" title={t('afscherming.hulp')}>
          {t('afscherming.hulpTekst')}
        </Notice>
        {bewaar.error && <FoutMelding fout={bewaar.error} wat="afscherming" />}
        <Cluster>
          <Button type="submit" variant="primary" busy={bewaar.isPending}>
            {t('afscherming.bewaar')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}

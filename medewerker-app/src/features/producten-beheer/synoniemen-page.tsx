import { FoutMelding, Pagina, useApp } from '@loket/app';
import { Button, Cluster, LiveRegion, Notice, SkeletonText, Stack, Textarea } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { zonderLeeg } from './leeg.ts';
import { synoniemenQuery, zetSynoniemen } from './queries.ts';

/** The words that mean the same to who searches: a group per line, with commas. */
export function SynoniemenPage() {
  const { t } = useTranslation('producten-beheer');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(synoniemenQuery(api));
  return (
    <Pagina
      titel={t('synoniemen.titel')}
      lead={t('synoniemen.lead')}
      kruimels={[{ label: t('titel'), href: '/beheer/producten' }]}
    >
      {error && !data && <FoutMelding fout={error} wat="synoniemen" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Werkblad groepen={data.groepen} />}
    </Pagina>
  );
}

const alsTekst = (groepen: readonly (readonly string[])[]) => groepen.map((groep) => groep.join(', ')).join('\n');
const alsGroepen = (tekst: string) =>
  tekst
    .split('\n')
    .map((regel) => zonderLeeg(regel.split(',')))
    .filter((groep) => groep.length > 0);

function Werkblad({ groepen }: { groepen: string[][] }) {
  const { t } = useTranslation('producten-beheer');
  const { api, queryClient } = useApp();
  // What a colleague saved meanwhile is not what this editor began with.
  const [begonnenMet, setBegonnenMet] = useState(groepen);
  const [tekst, setTekst] = useState(alsTekst(groepen));
  const bewaar = useMutation({
    mutationFn: () => zetSynoniemen(api, alsGroepen(tekst), begonnenMet),
    onSuccess: (nieuw) => {
      queryClient.setQueryData(['synoniemen'], nieuw);
      setBegonnenMet(nieuw.groepen);
      setTekst(alsTekst(nieuw.groepen));
    },
  });
  const ingehaald = bewaar.error?.velden?.includes('begonnenMet');
  return (
    <Stack gap="m">
      <Textarea
        label={t('synoniemen.veld')}
        description={t('synoniemen.veldUitleg')}
        rows={18}
        value={tekst}
        onChange={(event) => setTekst(event.target.value)}
      />
      {bewaar.isError && (
        <Notice kind="error" live="assertive" title={t('fout.titel')}>
          {t(ingehaald ? 'fout.ingehaald' : 'synoniemen.fout')}
        </Notice>
      )}
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('synoniemen.bewaar')}
        </Button>
      </Cluster>
      <LiveRegion visible>{bewaar.isSuccess ? t('synoniemen.bewaard') : ''}</LiveRegion>
    </Stack>
  );
}

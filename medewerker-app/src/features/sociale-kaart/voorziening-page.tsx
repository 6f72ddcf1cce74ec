import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { VoorzieningInhoud } from '@loket/contract';
import { Button, Cluster, ErrorSummary, LiveRegion, SkeletonText, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { bewaarVoorziening, voorzieningQuery } from './queries.ts';
import { alsConcept, alsInhoud, leeg, veldfouten } from './concept.ts';
import type { FoutVeld } from './concept.ts';
import { VoorzieningVelden } from './voorziening-velden.tsx';

/** Makes or changes one provision. */
export function VoorzieningPage() {
  const { t } = useTranslation('sociale-kaart');
  const { api } = useApp();
  const { voorzieningId = '' } = useParams();
  const [zoek] = useSearchParams();
  const nieuw = zoek.has('nieuw');
  const { data, error, refetch, isFetching } = useQuery({ ...voorzieningQuery(api, voorzieningId), enabled: !nieuw });
  const titel = nieuw ? t('nieuw') : (data?.inhoud.naam ?? t('een'));
  return (
    <Pagina titel={titel} kruimels={[{ label: t('titel'), href: '/beheer/sociale-kaart' }]}>
      {error && !data && (
        <FoutMelding fout={error} wat="socialeKaart" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && !nieuw && <SkeletonText label={t('laden')} lines={8} />}
      {(data || nieuw) && <Formulier key={voorzieningId} id={voorzieningId} eerder={nieuw ? null : (data ?? null)} />}
    </Pagina>
  );
}

function Formulier({ id, eerder }: { id: string; eerder: { revisie: number; inhoud: unknown } | null }) {
  const { t } = useTranslation('sociale-kaart');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [concept, setConcept] = useState(() => alsConcept((eerder?.inhoud as VoorzieningInhoud | undefined) ?? leeg));
  const [fouten, setFouten] = useState<FoutVeld[]>([]);
  const bewaar = useMutation({
    mutationFn: (inhoud: VoorzieningInhoud) => bewaarVoorziening(api, id, { revisie: eerder?.revisie ?? null, inhoud }),
    onSuccess: async (bewaard) => {
      queryClient.setQueryData(voorzieningQuery(api, id).queryKey, bewaard);
      await queryClient.invalidateQueries({ queryKey: ['sociale-kaart'], exact: true });
      if (!eerder) await navigate(`/beheer/sociale-kaart/${id}`, { replace: true });
    },
    onError: (fout) => setFouten(veldfouten(fout.invalidParams)),
  });
  const verstuur = () => {
    const inhoud = alsInhoud(concept);
    if ('fouten' in inhoud) setFouten(inhoud.fouten);
    else {
      setFouten([]);
      bewaar.mutate(inhoud.inhoud);
    }
  };
  return (
    <Stack gap="m">
      <ErrorSummary
        title={t('fout.titel')}
        errors={fouten.map((veld) => ({ fieldId: `veld-${veld}`, message: t(`veldfout.${veld}`) }))}
      />
      {bewaar.error && fouten.length === 0 && <FoutMelding fout={bewaar.error} wat="socialeKaart" />}
      <VoorzieningVelden concept={concept} fouten={fouten} onChange={setConcept} />
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={verstuur}>
          {t('bewaar')}
        </Button>
        <LiveRegion visible>{bewaar.isSuccess && fouten.length === 0 && t('bewaard')}</LiveRegion>
      </Cluster>
    </Stack>
  );
}

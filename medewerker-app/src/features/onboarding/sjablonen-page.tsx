import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { Sjablonen, Sjabloon, SjabloonRegel } from '@loket/contract';
import { Button, Cluster, LiveRegion, Notice, Section, Select, SkeletonRows, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { bewaarSjabloon, sjablonenQuery } from './queries.ts';
import { RegelVelden } from './regel-velden.tsx';

/** What newcomers of each role have to do; who has begun keeps her list. */
export function SjablonenPage() {
  const { t } = useTranslation('onboarding');
  const { api } = useApp();
  const [adres, setAdres] = useSearchParams();
  const { data, error, refetch, isFetching } = useQuery(sjablonenQuery(api));
  // kept here: the form below begins anew with what was saved, and has to say that it was
  const bewaar = useBewaar();
  const sjabloon = data?.sjablonen.find(({ rol }) => rol === (adres.get('rol') ?? '*'));
  return (
    <Pagina titel={t('beheer.titel')} lead={t('beheer.lead')}>
      {error && !data && <FoutMelding fout={error} wat="onboarding" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={6} />}
      {data && sjabloon && (
        <Stack gap="l">
          <Select
            label={t('beheer.rol')}
            width="medium"
            value={sjabloon.rol}
            options={data.sjablonen.map(({ rol, naam, regels }) => ({
              value: rol,
              label: t('beheer.rolMetAantal', { naam, count: regels.length }),
            }))}
            onChange={(event) => {
              bewaar.reset();
              setAdres({ rol: event.target.value }, { replace: true });
            }}
          />
          <Formulier
            key={`${sjabloon.rol} ${sjabloon.revisie}`}
            sjabloon={sjabloon}
            collegas={data.collegas}
            bewaar={bewaar}
          />
        </Stack>
      )}
    </Pagina>
  );
}

interface FormulierProps {
  sjabloon: Sjabloon;
  collegas: Sjablonen['collegas'];
  bewaar: ReturnType<typeof useBewaar>;
}

function useBewaar() {
  const { api, queryClient } = useApp();
  return useMutation({
    mutationFn: ({ rol, revisie, regels }: Pick<Sjabloon, 'rol' | 'revisie' | 'regels'>) =>
      bewaarSjabloon(api, rol, { revisie, regels }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['onboarding-sjablonen'] }),
  });
}

function Formulier({ sjabloon: { rol, revisie, regels: begin }, collegas, bewaar }: FormulierProps) {
  const { t } = useTranslation('onboarding');
  const [regels, setRegels] = useState<SjabloonRegel[]>(begin);
  const velden = bewaar.error?.velden ?? [];
  const zet = (id: string, deel: Partial<SjabloonRegel>) =>
    setRegels(regels.map((regel) => (regel.id === id ? { ...regel, ...deel } : regel)));
  const nieuw = (): SjabloonRegel => ({
    id: crypto.randomUUID(),
    titel: '',
    toelichting: '',
    adres: null,
    wie: 'nieuwkomer',
    dagen: 5,
  });
  return (
    <Stack gap="m">
      {bewaar.error && velden.length > 0 && (
        <Notice
          kind="error"
          live="assertive"
          title={t(velden.includes('revisie') ? 'beheer.ingehaald' : 'beheer.fout')}
        >
          {t(velden.includes('revisie') ? 'beheer.ingehaaldUitleg' : 'beheer.foutUitleg')}
        </Notice>
      )}
      {bewaar.error && velden.length === 0 && <FoutMelding fout={bewaar.error} wat="onboarding" />}
      {regels.map((regel, plek) => (
        <Section key={regel.id} title={t('beheer.regel', { nummer: plek + 1 })} headingLevel={2} look="panel">
          <RegelVelden
            regel={regel}
            collegas={collegas}
            fout={(veld) => velden.includes(`regels.${plek}.${veld}`)}
            onChange={(deel) => zet(regel.id, deel)}
            onHaalWeg={() => setRegels(regels.filter(({ id }) => id !== regel.id))}
          />
        </Section>
      ))}
      <Cluster>
        <Button onClick={() => setRegels([...regels, nieuw()])}>{t('voegToe')}</Button>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate({ rol, revisie, regels })}>
          {t('bewaar')}
        </Button>
        <LiveRegion visible>{bewaar.isSuccess && t('bewaard')}</LiveRegion>
      </Cluster>
    </Stack>
  );
}

import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import type { OnboardingTaak, OnboardingTaakInvoer, OnboardingVan } from '@loket/contract';
import { Button, Cluster, Grid, Section, Select, SkeletonRows, Stack, Text, Textarea, TextInput } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { bewaarTaak, onboardingVanQuery, verwijderTaak } from './queries.ts';
import { TakenLijst } from './taken-lijst.tsx';

/** The list of one newcomer; who manages her keeps it. */
export function NieuwkomerPage() {
  const { t } = useTranslation('onboarding');
  const { api } = useApp();
  const { identificatie = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(onboardingVanQuery(api, identificatie));
  return (
    <Pagina
      titel={data ? t('van', { naam: data.wie.naam }) : t('titel')}
      kruimels={[{ label: t('titel'), href: '/onboarding' }]}
    >
      {error && !data && <FoutMelding fout={error} wat="onboarding" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={6} />}
      {data && <Lijst data={data} />}
    </Pagina>
  );
}

function Lijst({ data: { wie, taken, magWijzigen, collegas } }: { data: OnboardingVan }) {
  const { t } = useTranslation('onboarding');
  const { api, queryClient } = useApp();
  const [open, setOpen] = useState<OnboardingTaak | 'nieuw' | null>(null);
  const haalWeg = useMutation({
    mutationFn: (id: string) => verwijderTaak(api, id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['onboarding'] }),
  });
  const acties = (taak: OnboardingTaak) => (
    <>
      <Button size="small" aria-label={t('wijzigTaak', { titel: taak.titel })} onClick={() => setOpen(taak)}>
        {t('wijzig')}
      </Button>
      <Button size="small" aria-label={t('haalWegTaak', { titel: taak.titel })} onClick={() => haalWeg.mutate(taak.id)}>
        {t('haalWeg')}
      </Button>
    </>
  );
  return (
    <Stack gap="l">
      <Text>
        {wie.inDienst && (
          <>
            {t('sinds')} <DatumTekst datum={wie.inDienst} />.{' '}
          </>
        )}
        {t('gedaanVan', { gedaan: wie.gedaan, totaal: wie.totaal })}
      </Text>
      <Section title={t('lijst')} look="panel">
        <TakenLijst taken={taken} {...(magWijzigen && { acties })} />
      </Section>
      {magWijzigen && open === null && (
        <Cluster>
          <Button variant="primary" onClick={() => setOpen('nieuw')}>
            {t('voegToe')}
          </Button>
        </Cluster>
      )}
      {open && (
        <TaakFormulier
          key={open === 'nieuw' ? 'nieuw' : open.id}
          voor={wie.identificatie}
          taak={open === 'nieuw' ? null : open}
          collegas={collegas}
          onKlaar={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

interface FormulierProps {
  voor: string;
  taak: OnboardingTaak | null;
  collegas: OnboardingVan['collegas'];
  onKlaar: () => void;
}

function TaakFormulier({ voor, taak, collegas, onKlaar }: FormulierProps) {
  const { t } = useTranslation('onboarding');
  const { api, queryClient } = useApp();
  const [invoer, setInvoer] = useState<OnboardingTaakInvoer>({
    titel: taak?.titel ?? '',
    toelichting: taak?.toelichting ?? '',
    adres: taak?.adres ?? null,
    eigenaar: taak?.eigenaar.identificatie ?? voor,
    uiterlijk: taak?.uiterlijk ?? '',
  });
  const bewaar = useMutation({
    mutationFn: () => bewaarTaak(api, voor, taak?.id ?? null, invoer),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['onboarding'] });
      onKlaar();
    },
  });
  const velden = bewaar.error?.velden ?? [];
  const zet = (deel: Partial<OnboardingTaakInvoer>) => setInvoer({ ...invoer, ...deel });
  return (
    <Section title={taak ? t('wijzigTaak', { titel: taak.titel }) : t('voegToe')} look="panel">
      <Stack gap="m" className="mw-formulier">
        {bewaar.error && velden.length === 0 && <FoutMelding fout={bewaar.error} wat="onboarding" />}
        <TextInput
          label={t('veld.titel')}
          value={invoer.titel}
          error={velden.includes('titel') ? t('veld.titelFout') : undefined}
          onChange={(event) => zet({ titel: event.target.value })}
        />
        <Textarea
          label={t('veld.toelichting')}
          value={invoer.toelichting}
          onChange={(event) => zet({ toelichting: event.target.value })}
        />
        <Grid min="s">
          <Select
            label={t('veld.eigenaar')}
            value={invoer.eigenaar}
            options={collegas.map(({ identificatie, naam }) => ({ value: identificatie, label: naam }))}
            onChange={(event) => zet({ eigenaar: event.target.value })}
          />
          <TextInput
            type="date"
            label={t('veld.uiterlijk')}
            value={invoer.uiterlijk}
            error={velden.includes('uiterlijk') ? t('veld.uiterlijkFout') : undefined}
            onChange={(event) => zet({ uiterlijk: event.target.value })}
          />
        </Grid>
        <Cluster>
          <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
            {t('bewaar')}
          </Button>
          <Button onClick={onKlaar}>{t('annuleer')}</Button>
        </Cluster>
      </Stack>
    </Section>
  );
}

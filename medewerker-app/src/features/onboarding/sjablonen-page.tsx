import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { Sjablonen, Sjabloon, SjabloonRegel } from '@loket/contract';
import { Button, Cluster, LiveRegion, Notice, Section, Select, SkeletonRows, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Ingehaald } from '../../components/ingehaald.tsx';
import { NietBewaard } from '../../components/niet-bewaard.tsx';
import { useSchrijven } from '../../components/use-schrijven.ts';
import type { Bewaard } from '../../components/use-schrijven.ts';
import type { Api } from '../../platform/medewerker-deur.ts';
import { bewaarSjabloon, haalSjablonen, sjablonenQuery } from './queries.ts';
import { RegelVelden } from './regel-velden.tsx';

/** What newcomers of each role have to do; who has begun keeps her list. */
export function SjablonenPage() {
  const { t } = useTranslation('onboarding');
  const { api } = useApp();
  const [adres, setAdres] = useSearchParams();
  const { data, error, refetch, isFetching } = useQuery(sjablonenQuery(api));
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
            onChange={(event) => setAdres({ rol: event.target.value }, { replace: true })}
          />
          <Formulier key={sjabloon.rol} sjabloon={sjabloon} collegas={data.collegas} />
        </Stack>
      )}
    </Pagina>
  );
}

const alsBewaard = ({ revisie, regels }: Sjabloon) => ({ versie: revisie ?? 0, inhoud: { regels } });

/** The template of one role as it stands now. */
async function haalSjabloon(api: Api, rol: string): Promise<Sjabloon> {
  const sjabloon = (await haalSjablonen(api)).sjablonen.find((een) => een.rol === rol);
  if (!sjabloon) throw new Error(`there is no template of ${rol} any more`);
  return sjabloon;
}

interface FormulierProps {
  sjabloon: Sjabloon;
  collegas: Sjablonen['collegas'];
}

function Formulier({ sjabloon: { rol, revisie, regels: begin }, collegas }: FormulierProps) {
  const { t } = useTranslation('onboarding');
  const { api, queryClient } = useApp();
  const schrijven = useSchrijven<{ regels: SjabloonRegel[] }, Bewaard<{ regels: SjabloonRegel[] }>>({
    begin: { regels: begin },
    versie: revisie ?? 0,
    bewaar: async (nu, over) =>
      alsBewaard(await bewaarSjabloon(api, rol, { revisie: over || null, regels: nu.regels })),
    haal: async () => alsBewaard(await haalSjabloon(api, rol)),
    onBewaard: () => queryClient.invalidateQueries({ queryKey: ['onboarding-sjablonen'] }),
  });
  const { opslag, fouten: velden, ingehaald, gewijzigd } = schrijven;
  const { regels } = schrijven.inhoud;
  const setRegels = (nieuwe: SjabloonRegel[]) => schrijven.setInhoud({ regels: nieuwe });
  const wieDoetHet = (wie: string) => {
    if (wie === 'nieuwkomer' || wie === 'leidinggevende') return t(`wie.${wie}`);
    const nummer = wie.slice('mens:'.length);
    return collegas.find(({ identificatie }) => identificatie === nummer)?.naam ?? nummer;
  };
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
      <NietBewaard gewijzigd={gewijzigd} ookKeuze />
      {velden.length > 0 && !ingehaald && (
        <Notice kind="error" live="assertive" title={t('beheer.fout')}>
          {t('beheer.foutUitleg')}
        </Notice>
      )}
      <Ingehaald
        schrijven={schrijven}
        regels={(nu) =>
          nu.regels.flatMap(({ titel, toelichting, wie, dagen, adres }) => [
            titel,
            [wieDoetHet(wie), `${t('veld.dagen')}: ${dagen}`, toelichting, adres].filter(Boolean).join(' · '),
          ])
        }
      />
      {opslag.error && velden.length === 0 && <FoutMelding fout={opslag.error} wat="onboarding" />}
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
        <Button variant="primary" busy={opslag.isPending} onClick={schrijven.bewaar}>
          {t('bewaar')}
        </Button>
        <LiveRegion visible>{opslag.isSuccess && !gewijzigd && t('bewaard')}</LiveRegion>
      </Cluster>
    </Stack>
  );
}

import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import type { VerbeteringDetail, VerbeteringKeuzes } from '@loket/contract';
import { Button, Cluster, Notice, Section, SkeletonText, Stack, StatusBadge, Text } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import {
  bewaarVerbetering,
  publiceerVerbetering,
  trekVerbeteringIn,
  verbeteringenQuery,
  verbeteringQuery,
} from './queries.ts';
import { legeVerbetering, VerbeteringVelden } from './verbetering-velden.tsx';
import { Voorbeeld } from './voorbeeld.tsx';

/** Writes a new one. */
export function NieuweVerbeteringPage() {
  const { t } = useTranslation('waardering');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(verbeteringenQuery(api));
  return (
    <Pagina titel={t('verbeteringen.nieuw')} kruimels={useKruimels()}>
      {error && !data && <FoutMelding fout={error} wat="waardering" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('verbeteringen.laden')} />}
      {data && <Werkblad verbetering={null} keuzes={data.keuzes} />}
    </Pagina>
  );
}

/** One of them: what it says in each language, where it stands, its versions, and what everybody reads. */
export function VerbeteringPage() {
  const { t } = useTranslation('waardering');
  const { api } = useApp();
  const { verbeteringId = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(verbeteringQuery(api, verbeteringId));
  return (
    <Pagina titel={data?.titel ?? t('verbeteringen.een')} kruimels={useKruimels()}>
      {error && !data && <FoutMelding fout={error} wat="waardering" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('verbeteringen.laden')} />}
      {data && <Werkblad key={data.versie} verbetering={data} keuzes={data.keuzes} />}
    </Pagina>
  );
}

function useKruimels() {
  const { t } = useTranslation('waardering');
  return [
    { label: t('titel'), href: '/beheer/waardering' },
    { label: t('verbeteringen.titel'), href: '/beheer/verbeteringen' },
  ];
}

function Werkblad({ verbetering, keuzes }: { verbetering: VerbeteringDetail | null; keuzes: VerbeteringKeuzes }) {
  const { t } = useTranslation('waardering');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [inhoud, setInhoud] = useState(verbetering?.inhoud ?? legeVerbetering);
  const bewaar = useMutation({
    mutationFn: () => bewaarVerbetering(api, inhoud, verbetering),
    onSuccess: async (nieuw) => {
      await queryClient.invalidateQueries({ queryKey: ['verbeteringen'] });
      if (!verbetering) await navigate(`/beheer/verbeteringen/${nieuw.id}`);
    },
  });
  const fouten = bewaar.error?.velden ?? [];
  const { nl, en } = inhoud.teksten;
  return (
    <Stack gap="l">
      {verbetering && <Publicatie verbetering={verbetering} gewijzigd={inhoud !== verbetering.inhoud} />}
      {bewaar.isError && (
        <Notice
          kind="error"
          live="assertive"
          title={t(fouten.length > 0 ? 'verbeteringen.fout.titel' : 'verbeteringen.fout.anders')}
        >
          {t(fouten.includes('versie') ? 'verbeteringen.fout.ingehaald' : 'verbeteringen.fout.uitleg')}
        </Notice>
      )}
      <VerbeteringVelden inhoud={inhoud} keuzes={keuzes} fouten={fouten} onChange={setInhoud} />
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('verbeteringen.bewaar')}
        </Button>
      </Cluster>
      <Section title={t('verbeteringen.voorbeeld')} description={t('verbeteringen.voorbeeldUitleg')}>
        <Stack gap="m">
          <Voorbeeld taal="nl" tekst={nl} />
          {en && <Voorbeeld taal="en" tekst={en} />}
        </Stack>
      </Section>
      {verbetering && (
        <Section title={t('verbeteringen.versies')}>
          <ul className="app-list">
            {verbetering.versies.map(({ versie, moment, door, titel, inhoud: eerder }) => (
              <li key={versie}>
                {t('verbeteringen.versieRegel', { versie, door, titel })}{' '}
                <DatumTekst datum={moment.slice(0, 10)} kort />{' '}
                {versie !== verbetering.versie && (
                  <Button size="small" variant="subtle" onClick={() => setInhoud(eerder)}>
                    {t('verbeteringen.terug', { versie })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}

/** What everybody reads now, and letting them read the newest version. */
function Publicatie({ verbetering, gewijzigd }: { verbetering: VerbeteringDetail; gewijzigd: boolean }) {
  const { t } = useTranslation('waardering');
  const { api, queryClient } = useApp();
  const { id, stand, versie, gepubliceerd } = verbetering;
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: ['verbeteringen'] });
  const publiceer = useMutation({ mutationFn: () => publiceerVerbetering(api, id, versie), onSuccess });
  const trekIn = useMutation({ mutationFn: () => trekVerbeteringIn(api, id), onSuccess });
  return (
    <Stack gap="s">
      <Cluster>
        <StatusBadge
          kind={stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'}
          label={t(`verbeteringen.stand.${stand}`)}
        />
        {gepubliceerd !== versie && (
          <Button variant="primary" disabled={gewijzigd} busy={publiceer.isPending} onClick={() => publiceer.mutate()}>
            {t('verbeteringen.publiceer', { versie })}
          </Button>
        )}
        {gepubliceerd !== null && (
          <Button busy={trekIn.isPending} onClick={() => trekIn.mutate()}>
            {t('verbeteringen.trekIn')}
          </Button>
        )}
      </Cluster>
      {gewijzigd && <Text>{t('verbeteringen.eerstBewaren')}</Text>}
      {(publiceer.isError || trekIn.isError) && (
        <Notice kind="error" live="assertive" title={t('verbeteringen.fout.anders')}>
          {t('verbeteringen.fout.uitleg')}
        </Notice>
      )}
    </Stack>
  );
}

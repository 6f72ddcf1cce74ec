import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import type { TipDetail, TipKeuzes } from '@loket/contract';
import { Button, Cluster, Notice, Section, SkeletonText, Stack, StatusBadge } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { legeTip } from './invoer.ts';
import { Proef } from './proef.tsx';
import { bewaarTip, publiceerTip, tipQuery, tipsQuery, trekTipIn } from './queries.ts';
import { TipVelden } from './tip-velden.tsx';

/** Writes a new tip. */
export function NieuweTipPage() {
  const { t } = useTranslation('tips-beheer');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(tipsQuery(api));
  return (
    <Pagina titel={t('nieuw')} kruimels={[{ label: t('titel'), href: '/beheer/tips' }]}>
      {error && !data && <FoutMelding fout={error} wat="tips" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Werkblad tip={null} keuzes={data.keuzes} />}
    </Pagina>
  );
}

/** One tip: what it says, for whom, its versions, and what residents see of it. */
export function TipPage() {
  const { t } = useTranslation('tips-beheer');
  const { api } = useApp();
  const { tipId = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(tipQuery(api, tipId));
  return (
    <Pagina titel={data?.inhoud.titel ?? t('tip')} kruimels={[{ label: t('titel'), href: '/beheer/tips' }]}>
      {error && !data && <FoutMelding fout={error} wat="tips" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Werkblad key={data.versie} tip={data} keuzes={data.keuzes} />}
    </Pagina>
  );
}

function Werkblad({ tip, keuzes }: { tip: TipDetail | null; keuzes: TipKeuzes }) {
  const { t } = useTranslation('tips-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [inhoud, setInhoud] = useState(tip?.inhoud ?? legeTip);
  const vernieuw = () => queryClient.invalidateQueries({ queryKey: ['tips'] });
  const bewaar = useMutation({
    mutationFn: () => bewaarTip(api, inhoud, tip),
    onSuccess: async (nieuw) => {
      await vernieuw();
      if (!tip) await navigate(`/beheer/tips/${nieuw.id}`);
    },
  });
  const publiceer = useMutation({
    mutationFn: () => (tip ? publiceerTip(api, tip.id, tip.versie) : Promise.resolve()),
    onSuccess: vernieuw,
  });
  const trekIn = useMutation({
    mutationFn: () => (tip ? trekTipIn(api, tip.id) : Promise.resolve()),
    onSuccess: vernieuw,
  });
  const fouten = bewaar.error?.velden ?? [];
  return (
    <Stack gap="l">
      {tip && (
        <Cluster>
          <StatusBadge kind={tip.stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'} label={t(`stand.${tip.stand}`)} />
          {tip.gepubliceerd !== tip.versie && (
            <Button variant="primary" busy={publiceer.isPending} onClick={() => publiceer.mutate()}>
              {t('publiceer', { versie: tip.versie })}
            </Button>
          )}
          {tip.gepubliceerd !== null && (
            <Button busy={trekIn.isPending} onClick={() => trekIn.mutate()}>
              {t('trekIn')}
            </Button>
          )}
        </Cluster>
      )}
      {(bewaar.isError || publiceer.isError || trekIn.isError) && (
        <Notice kind="error" live="assertive" title={t(fouten.length > 0 ? 'fout.titel' : 'fout.anders')}>
          {t(fouten.includes('versie') ? 'fout.ingehaald' : 'fout.uitleg')}
        </Notice>
      )}
      <TipVelden inhoud={inhoud} keuzes={keuzes} fouten={fouten} onChange={setInhoud} />
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('bewaar')}
        </Button>
      </Cluster>
      <Proef concept={inhoud} keuzes={keuzes} />
      {tip && (
        <Section title={t('versies.titel')}>
          <ul className="app-list">
            {tip.versies.map(({ versie, moment, door, titel, inhoud: eerder }) => (
              <li key={versie}>
                {t('versies.regel', { versie, door, titel })} <DatumTekst datum={moment.slice(0, 10)} kort />{' '}
                {versie !== tip.versie && (
                  <Button size="small" variant="subtle" onClick={() => setInhoud(eerder)}>
                    {t('versies.terug', { versie })}
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

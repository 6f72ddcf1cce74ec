import { DatumTekst, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { NieuwsDetail } from '@loket/contract';
import { Cluster, Notice, SkeletonText, Stack, StatusBadge, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { KloptDitNiet } from '../../components/klopt-dit-niet.tsx';
import { LeesStuk } from '../../components/lees-stuk.tsx';
import { Duimen } from './duimen.tsx';
import { EigenTeams } from './eigen-teams.tsx';
import { Leesplicht } from './leesplicht.tsx';
import { berichtQuery, leesBericht } from './queries.ts';
import { Reacties } from './reacties.tsx';

/** One article, with what is asked of me and what colleagues say. */
export function BerichtPage() {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const { berichtId = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(berichtQuery(api, berichtId));
  return (
    <Pagina
      titel={data?.titel ?? t('bericht')}
      lead={data?.samenvatting}
      kruimels={[{ label: t('titel'), href: '/nieuws' }]}
    >
      {error && !data && <FoutMelding fout={error} wat="bericht" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Bericht key={data.id} bericht={data} />}
    </Pagina>
  );
}

function Bericht({ bericht }: { bericht: NieuwsDetail }) {
  const { t } = useTranslation('nieuws');
  const { api, queryClient } = useApp();
  const { dag } = useOpmaak();
  const { id, vanaf, categorie, door, bijgewerktOp, urgent, tekst, bijlagen, gelezen, voorMij } = bericht;
  const adresVan = (bestandId: string) => `/api/v1/nieuws/${id}/bestanden/${bestandId}`;
  useEffect(() => {
    if (gelezen) return;
    // not being able to note it stands in nobody's way
    void leesBericht(api, id)
      .then(() => queryClient.invalidateQueries({ queryKey: ['nieuws', 'lijst'] }))
      .catch(() => undefined);
  }, [api, queryClient, id, gelezen]);
  return (
    <Stack gap="l">
      <Cluster>
        <Text tone="muted">
          <DatumTekst datum={dag(vanaf)} /> · {t(`categorie.${categorie}`)} · {t('door', { naam: door })}
        </Text>
        {urgent && <StatusBadge kind="te_laat" label={t('urgent')} />}
      </Cluster>
      {!voorMij && (
        <Notice kind="info" title={t('nietVoorMij.titel')}>
          {t(bericht.magModereren ? 'nietVoorMij.redactie' : 'nietVoorMij.team')}
        </Notice>
      )}
      {bijgewerktOp && (
        <Notice kind="info" title={t('bijgewerkt')}>
          <DatumTekst datum={dag(bijgewerktOp)} />
        </Notice>
      )}
      <LeesStuk tekst={tekst} bijlagen={bijlagen} adresVan={adresVan} />
      {bericht.leesplicht && voorMij && <Leesplicht bericht={bericht} leesplicht={bericht.leesplicht} />}
      {bericht.leesplicht && bericht.eigenTeams && <EigenTeams berichtId={id} />}
      {voorMij && <KloptDitNiet soort="nieuws" id={id} eigenaar={door} />}
      <Duimen bericht={bericht} />
      <Reacties bericht={bericht} />
    </Stack>
  );
}

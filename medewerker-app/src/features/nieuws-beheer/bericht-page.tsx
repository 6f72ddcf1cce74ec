import { FoutMelding, Pagina, useApp } from '@loket/app';
import { SkeletonText } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { beheerLijstQuery, beheerQuery } from './queries.ts';
import { Werkblad } from './werkblad.tsx';

/** Writes a new article. */
export function NieuwBerichtPage() {
  const { t } = useTranslation('nieuws-beheer');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(beheerLijstQuery(api));
  return (
    <Pagina titel={t('nieuw')} kruimels={[{ label: t('titel'), href: '/beheer/nieuws' }]}>
      {error && !data && <FoutMelding fout={error} wat="nieuws" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Werkblad bericht={null} keuzes={data.keuzes} />}
    </Pagina>
  );
}

/** One article: what it says, for whom, where it stands, and its versions. */
export function BerichtBeheerPage() {
  const { t } = useTranslation('nieuws-beheer');
  const { api } = useApp();
  const { berichtId = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(beheerQuery(api, berichtId));
  return (
    <Pagina titel={data?.titel ?? t('bericht')} kruimels={[{ label: t('titel'), href: '/beheer/nieuws' }]}>
      {error && !data && <FoutMelding fout={error} wat="bericht" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Werkblad key={`${data.id} ${data.versie}`} bericht={data} keuzes={data.keuzes} />}
    </Pagina>
  );
}

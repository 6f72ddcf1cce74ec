import { FoutMelding, Pagina, useApp } from '@loket/app';
import { SkeletonText } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formulierQuery } from './queries.ts';
import { Werkblad } from './werkblad.tsx';

/** One form: writing, trying and publishing it. */
export function FormulierPage() {
  const { t } = useTranslation('formulieren-beheer');
  const { api } = useApp();
  const { formulier = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(formulierQuery(api, formulier));
  return (
    <Pagina titel={data?.titel ?? t('formulier')} kruimels={[{ label: t('titel'), href: '/beheer/formulieren' }]}>
      {error && !data && <FoutMelding fout={error} wat="formulier" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && (
        <Werkblad
          key={`${data.id} ${data.nieuwste?.versie ?? 0} ${data.ontwerp?.revisie ?? 0} ${data.stand}`}
          begin={data}
          onVernieuw={() => refetch()}
        />
      )}
    </Pagina>
  );
}

import { FoutMelding, Pagina, useApp } from '@loket/app';
import { EmptyState, SkeletonRows } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinksLijst } from './links-lijst.tsx';
import { linksQuery } from './queries.ts';

/** The links and tools of my roles. */
export function LinksPage() {
  const { t } = useTranslation('links');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(linksQuery(api));
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {error && !data && <FoutMelding fout={error} wat="links" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={6} />}
      {data?.links.length === 0 && <EmptyState title={t('leeg')} />}
      {data && <LinksLijst links={data.links} />}
    </Pagina>
  );
}

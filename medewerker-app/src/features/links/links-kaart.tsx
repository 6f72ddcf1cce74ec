import { FoutMelding, useApp } from '@loket/app';
import { EmptyState, Link, Section, SkeletonRows } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinksLijst } from './links-lijst.tsx';
import { linksQuery } from './queries.ts';

const GETOOND = 6;

/** The links and tools of my roles, on the start page. */
export function LinksKaart() {
  const { t } = useTranslation('links');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(linksQuery(api));
  return (
    <Section title={t('titel')} look="panel" action={<Link href="/links">{t('alle')}</Link>}>
      {error && !data && <FoutMelding fout={error} wat="links" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows rows={3} label={t('laden')} />}
      {data?.links.length === 0 && <EmptyState title={t('leeg')} />}
      {data && <LinksLijst inKaart links={data.links.slice(0, GETOOND)} />}
    </Section>
  );
}

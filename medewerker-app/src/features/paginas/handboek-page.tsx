import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { PaginaTak } from '@loket/contract';
import { EmptyState, IconBook, Link, SkeletonRows } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { boomQuery } from './queries.ts';

/** All pages that are for me, as a tree. */
export function HandboekPage() {
  const { t } = useTranslation('paginas');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(boomQuery(api));
  return (
    <Pagina titel={t('titel')} lead={t('lead')} actions={<Link href="/paginas/werk">{t('werk.link')}</Link>}>
      {error && !data && <FoutMelding fout={error} wat="paginas" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data?.paginas.length === 0 && (
        <EmptyState icon={IconBook} headingLevel={2} title={t('leeg')}>
          {t('leegUitleg')}
        </EmptyState>
      )}
      {data && data.paginas.length > 0 && (
        <nav aria-label={t('boom')}>
          <Takken takken={data.paginas} ouder={null} />
        </nav>
      )}
    </Pagina>
  );
}

function Takken({ takken, ouder }: { takken: readonly PaginaTak[]; ouder: string | null }) {
  const hier = takken.filter((tak) => tak.ouder === ouder);
  if (hier.length === 0) return null;
  return (
    <ul className="mw-paginaboom">
      {hier.map(({ id, titel }) => (
        <li key={id}>
          <Link href={`/paginas/${id}`}>{titel}</Link>
          <Takken takken={takken} ouder={id} />
        </li>
      ))}
    </ul>
  );
}

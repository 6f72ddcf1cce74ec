import { FoutMelding, Pagina, SourceNotice, StaleNotice, useApp } from '@loket/app';
import {
  Button,
  Cluster,
  EmptyState,
  FilterButtons,
  IconEye,
  Select,
  SkeletonCards,
  Stack,
  Text,
  useAnnouncer,
} from '@loket/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Dagen } from './dagen.tsx';
import { leesFilter, periodes, schrijfFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import { inzageQuery } from './queries.ts';
import { Uitleg } from './uitleg.tsx';
import { wieInWoorden } from './woorden.ts';
import { Zelf } from './zelf.tsx';

const IEDEREEN = '';
const UZELF = 'uzelf';

/** Who looked at my data: by day and by visit, with my own looks apart. */
export function WieKeekPage() {
  const { t } = useTranslation('wie-keek');
  const { api } = useApp();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const announce = useAnnouncer();
  const filter = leesFilter(params);
  const inzage = useInfiniteQuery(inzageQuery(api, filter));
  const { data, error, isPending, isFetching, isPlaceholderData } = inzage;
  const adres = (anders: Partial<Filter>) => `/wie-keek${schrijfFilter({ ...filter, ...anders })}`;
  const ga = (anders: Partial<Filter>) => void navigate(adres(anders), { preventScrollReset: true });
  const retry = () => void inzage.refetch();
  const eerste = data?.pages[0];
  const bezoeken = data?.pages.flatMap((pagina) => pagina.bezoeken) ?? [];
  const kijkers = eerste?.kijkers ?? [];
  const meer = async () => {
    const { data: nu } = await inzage.fetchNextPage();
    announce(t('meerGetoond', { count: nu?.pages.flatMap((pagina) => pagina.bezoeken).length ?? 0 }));
  };

  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {(data || !error) && (
        <Cluster gap="l" align="start">
          <FilterButtons
            label={t('periode.label')}
            value={filter.periode}
            onChange={(periode) => ga({ periode })}
            options={periodes.map((periode) => ({ value: periode, label: t(`periode.${periode}`) }))}
          />
          <Select
            label={t('wie.label')}
            value={filter.wie ?? IEDEREEN}
            onChange={(event) => ga({ wie: event.target.value || undefined })}
            options={[
              { value: IEDEREEN, label: t('wie.iedereen') },
              ...kijkers.map((kijker) => ({ value: kijker.code, label: wieInWoorden(t, kijker) })),
              { value: UZELF, label: t('wie.uzelf') },
            ]}
          />
        </Cluster>
      )}
      {isPending && <SkeletonCards count={3} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="inzage" onRetry={retry} busy={isFetching} />}
      {eerste && (
        <div className="app-results" aria-busy={isPlaceholderData}>
          <Stack gap="l">
            {error && <StaleNotice peilmoment={eerste.peilmoment} onRetry={retry} busy={isFetching} />}
            <SourceNotice
              ontbrekend={eerste.ontbrekend}
              peilmoment={eerste.peilmoment}
              onRetry={retry}
              busy={isFetching}
            />
            <Zelf
              eigen={eerste.eigen}
              gekozen={filter.wie === UZELF}
              href={adres({ wie: filter.wie === UZELF ? undefined : UZELF })}
            />
            {bezoeken.length === 0 ? (
              <Leeg gefilterd={filter.wie !== undefined} onWis={() => ga({ wie: undefined, periode: 'alles' })} />
            ) : (
              <Dagen bezoeken={bezoeken} />
            )}
            {inzage.hasNextPage && (
              <div>
                <Button onClick={() => void meer()} busy={inzage.isFetchingNextPage} busyLabel={t('meerBezig')}>
                  {t('meer')}
                </Button>
              </div>
            )}
            {!inzage.hasNextPage && bezoeken.length > 0 && <Text className="app-muted">{t('einde')}</Text>}
          </Stack>
        </div>
      )}
      <Uitleg />
    </Pagina>
  );
}

function Leeg({ gefilterd, onWis }: { gefilterd: boolean; onWis: () => void }) {
  const { t } = useTranslation('wie-keek');
  if (!gefilterd) {
    return (
      <EmptyState headingLevel={2} icon={IconEye} tone="good" title={t('leeg.titel')}>
        {t('leeg.tekst')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      headingLevel={2}
      icon={IconEye}
      title={t('leeg.filterTitel')}
      actions={<Button onClick={onWis}>{t('leeg.wis')}</Button>}
    >
      {t('leeg.filter')}
    </EmptyState>
  );
}

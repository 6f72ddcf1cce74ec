import { FoutMelding, Pagina, useApp } from '@loket/app';
import { EmptyState, FilterLinks, IconBell, Link, Pagination, SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { adresVan, groepen, leesVraag, type Vraag } from './adres.ts';
import { MeldingenLijst } from './meldingen-lijst.tsx';
import { meldingenQuery } from './queries.ts';

/** Everything of which I am told, the newest first. */
export function MeldingenPage() {
  const { t } = useTranslation('meldingen');
  const { api } = useApp();
  const [params] = useSearchParams();
  const vraag = leesVraag(params);
  const { data, error, refetch, isFetching } = useQuery(meldingenQuery(api, vraag));
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <Stack gap="m">
        <Link href="/instellingen">{t('naarInstellingen')}</Link>
        <Filters vraag={vraag} />
        {!data && !error && <SkeletonCards count={3} label={t('laden')} />}
        {error && !data && (
          <FoutMelding fout={error} wat="meldingen" onRetry={() => void refetch()} busy={isFetching} />
        )}
        {data?.aantal === 0 && (
          <EmptyState headingLevel={2} icon={IconBell} title={t(`leeg.${vraag.welke}`)}>
            {t('leeg.uitleg')}
          </EmptyState>
        )}
        {data && data.aantal > 0 && <MeldingenLijst lijst={data} vraag={vraag} />}
        {data && (
          <Pagination
            label={t('paginas')}
            current={data.pagina}
            total={Math.ceil(data.aantal / data.perPagina)}
            hrefFor={(pagina) => adresVan({ ...vraag, pagina })}
            previousLabel={t('vorige')}
            nextLabel={t('volgende')}
            pageLabel={(pagina) => t('pagina', { pagina })}
          />
        )}
      </Stack>
    </Pagina>
  );
}

function Filters({ vraag }: { vraag: Vraag }) {
  const { t } = useTranslation('meldingen');
  const naar = (anders: Partial<Vraag>) => adresVan({ ...vraag, ...anders, pagina: 1 });
  return (
    <Stack gap="xs">
      <FilterLinks
        label={t('filter.welke')}
        options={(['alle', 'ongelezen'] as const).map((welke) => ({
          value: welke,
          label: t(`filter.${welke}`),
          href: naar({ welke }),
          on: vraag.welke === welke,
        }))}
      />
      <FilterLinks
        label={t('filter.soort')}
        options={groepen.map((groep) => ({
          value: groep,
          label: t(`groep.${groep}`),
          href: naar({ groep: vraag.groep === groep ? null : groep }),
          on: vraag.groep === groep,
        }))}
      />
    </Stack>
  );
}

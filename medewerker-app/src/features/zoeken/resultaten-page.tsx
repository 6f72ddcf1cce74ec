import { FoutMelding, Pagina, useApp } from '@loket/app';
import { lijktOpBsn } from '@loket/app/zaak';
import type { WerkZoekUitkomst } from '@loket/contract';
import {
  ButtonLink,
  CardList,
  EmptyState,
  FilterLinks,
  IconSearch,
  LiveRegion,
  Notice,
  Pagination,
  SkeletonCards,
  Stack,
  Text,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { adresVan, leesVraag, type Vraag } from '../../components/zoeken/adres.ts';
import { zoekQuery } from '../../components/zoeken/queries.ts';
import { zoeksoorten } from '../../components/zoeken/soorten.ts';
import { Treffer } from './treffer.tsx';
import { Verfijn } from './verfijn.tsx';

/** What was found of all kinds, and why; narrowed by kind, and by what else it has in common. */
export function ResultatenPage() {
  const { t } = useTranslation('zoeken');
  const { api } = useApp();
  const [params] = useSearchParams();
  const { state } = useLocation();
  const vraag = leesVraag(params);
  const bsn = (state as { bsn?: true } | null)?.bsn === true || lijktOpBsn(vraag.zoek);
  const vraagt = vraag.zoek !== '' && !bsn;
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery({
    ...zoekQuery(api, vraag),
    enabled: vraagt,
  });
  return (
    <Pagina titel={vraagt ? t('titelVoor', { zoek: vraag.zoek }) : t('titel')} tabblad={t('titel')}>
      <div aria-busy={isPlaceholderData}>
        <Stack gap="m">
          {bsn && (
            <Notice kind="warning" live="polite" headingLevel={2} title={t('bsn.titel')}>
              {t('bsn.uitleg')}
            </Notice>
          )}
          {!vraagt && !bsn && <Text>{t('begin')}</Text>}
          {vraagt && !data && !error && <SkeletonCards count={4} label={t('laden')} />}
          {error && !data && (
            <FoutMelding fout={error} wat="zoekresultaten" onRetry={() => void refetch()} busy={isFetching} />
          )}
          {vraagt && data && <Uitkomst vraag={vraag} uitkomst={data} />}
        </Stack>
      </div>
    </Pagina>
  );
}

function Uitkomst({ vraag, uitkomst }: { vraag: Vraag; uitkomst: WerkZoekUitkomst }) {
  const { t } = useTranslation('zoeken');
  const { zoek } = vraag;
  const { treffers, aantal, meer, verbeterd, pagina, perPagina } = uitkomst;
  const verfijnd = vraag.soort !== null || Object.keys(vraag.facetten).length > 0;
  return (
    <>
      <Soorten vraag={vraag} soorten={uitkomst.soorten} />
      <Verfijn vraag={vraag} facetten={uitkomst.facetten} />
      <Stack gap="xs">
        <LiveRegion visible>
          {meer
            ? t('meerDan', { count: aantal, zoek: verbeterd ?? zoek })
            : t('gevonden', { count: aantal, zoek: verbeterd ?? zoek })}
        </LiveRegion>
        {verbeterd && <Text>{t('verbeterd', { zoek, verbeterd })}</Text>}
      </Stack>
      {aantal === 0 && (
        <EmptyState headingLevel={2} icon={IconSearch} title={t('niets.titel')}>
          {t(verfijnd ? 'niets.soort' : 'niets.uitleg')}
          {verfijnd && (
            <ButtonLink href={adresVan({ zoek, soort: null, facetten: {}, pagina: 1 })}>{t('niets.alles')}</ButtonLink>
          )}
        </EmptyState>
      )}
      {treffers.length > 0 && (
        <CardList label={t('titel')}>
          {treffers.map((treffer) => (
            <Treffer key={`${treffer.soort} ${treffer.id}`} treffer={treffer} />
          ))}
        </CardList>
      )}
      <Pagination
        label={t('paginas')}
        current={pagina}
        total={Math.ceil(aantal / perPagina)}
        hrefFor={(naar) => adresVan({ ...vraag, pagina: naar })}
        previousLabel={t('vorige')}
        nextLabel={t('volgende')}
        pageLabel={(naar) => t('pagina', { pagina: naar })}
      />
    </>
  );
}

function Soorten({ vraag, soorten }: { vraag: Vraag; soorten: WerkZoekUitkomst['soorten'] }) {
  const { t } = useTranslation(['zoeken', 'algemeen']);
  const aantal = (soort: string) => soorten.find((een) => een.soort === soort)?.aantal ?? 0;
  const options = zoeksoorten
    .map((soort) => ({
      value: soort as string,
      label: t(`algemeen:zoeksoort.${soort}`, { context: 'meer' }),
      count: aantal(soort),
      on: vraag.soort === soort,
      href: adresVan({ ...vraag, soort: vraag.soort === soort ? null : soort, pagina: 1 }),
    }))
    .filter(({ count, on }) => count > 0 || on);
  return options.length === 0 ? null : <FilterLinks label={t('soorten')} options={options} />;
}

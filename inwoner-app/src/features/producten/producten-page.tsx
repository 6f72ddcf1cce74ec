import { BelOns, FoutMelding, Pagina, useApp } from '@loket/app';
import { Card, CardList, FilterLinks, LiveRegion, Pagination, Section, SkeletonCards, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { metTaal } from '../../components/zoeken/adres.ts';
import { ProductZoeker } from '../../components/zoeken/product-zoeker.tsx';
import { Filters } from './filters.tsx';
import { GevondenVerbeteringen } from './gevonden-verbeteringen.tsx';
import { productenQuery } from './queries.ts';
import { Stukken } from './stukken.tsx';
import { adresVan, leesVraag } from './vraag.ts';

/** What can be arranged: looked for by word, by what happens in a life, and by who asks. */
export function ProductenPage() {
  const { t, i18n } = useTranslation('producten');
  const { api } = useApp();
  const [params] = useSearchParams();
  const taal = params.get('taal');
  const vraag = leesVraag(params);
  const { zoek, gebeurtenis, voor } = vraag;
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(productenQuery(api, vraag, i18n.language));
  const gekozen = gebeurtenis !== null || voor !== null;
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <ProductZoeker zoek={zoek} keuzes={{ ...(gebeurtenis && { gebeurtenis }), ...(voor && { voor }) }} />
      {!data && !error && <SkeletonCards count={4} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="producten" onRetry={() => void refetch()} busy={isFetching} />}
      {data && (
        <div className="app-results" aria-busy={isPlaceholderData}>
          <Stack gap="m">
            <Filters vraag={vraag} facetten={data.facetten} taal={taal} />
            <Stack gap="xs">
              <LiveRegion visible>
                {zoek
                  ? t('gevondenVoor', { count: data.aantal, zoek: data.verbeterd ?? zoek })
                  : t('gevonden', { count: data.aantal })}
              </LiveRegion>
              {data.verbeterd && <Text>{t('verbeterd', { zoek, verbeterd: data.verbeterd })}</Text>}
              {data.treffers.some(({ reden }) => reden === 'synoniem') && <Text>{t('synoniem', { zoek })}</Text>}
            </Stack>
            {data.treffers.length > 0 && (
              <CardList label={t('titel')}>
                {data.treffers.map((treffer) => (
                  <Card
                    key={treffer.id}
                    headingLevel={2}
                    href={metTaal(treffer.pad, taal)}
                    title={<Stukken stukken={treffer.titel} taal={treffer.taal} />}
                  >
                    <Stukken stukken={treffer.samenvatting} taal={treffer.taal} />
                  </Card>
                ))}
              </CardList>
            )}
            {data.aantal === 0 && (
              <Section title={t('niets.titel')}>
                <Stack gap="m">
                  <ul className="app-list">
                    <li>{t('niets.anders')}</li>
                    {gekozen && <li>{t('niets.keuzes')}</li>}
                    <li>{t('niets.bel')}</li>
                  </ul>
                  <FilterLinks
                    label={t('niets.verder')}
                    options={[
                      ...(gekozen && zoek
                        ? [
                            {
                              value: 'zonder',
                              label: t('niets.zonder', { zoek }),
                              href: metTaal(adresVan({ zoek, gebeurtenis: null, voor: null, pagina: 1 }), taal),
                              on: false,
                            },
                          ]
                        : []),
                      { value: 'alles', label: t('niets.alles'), href: metTaal('/producten', taal), on: false },
                    ]}
                  />
                  <BelOns />
                </Stack>
              </Section>
            )}
            <GevondenVerbeteringen zoek={zoek} />
            <Pagination
              label={t('paginas')}
              current={data.pagina}
              total={Math.ceil(data.aantal / data.perPagina)}
              hrefFor={(pagina) => metTaal(adresVan({ ...vraag, pagina }), taal)}
              previousLabel={t('vorige')}
              nextLabel={t('volgende')}
              pageLabel={(pagina) => t('pagina', { pagina })}
            />
          </Stack>
        </div>
      )}
    </Pagina>
  );
}

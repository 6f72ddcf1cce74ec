import { FoutMelding, Pagina, SourceNotice, useApp } from '@loket/app';
import { Button, Cluster, EmptyState, IconCircleCheck, Pagination, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { adresVan, leesKeuze } from './adres.ts';
import { Agenda } from './agenda.tsx';
import { Filters } from './filters.tsx';
import { GeefBalk } from './geef-balk.tsx';
import { werkQuery } from './queries.ts';
import { Weergaven } from './weergaven.tsx';
import { WerkTabel } from './werk-tabel.tsx';

/** One list of all that waits for me and my teams, the soonest day first. */
export function WerkPage() {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const [zoek] = useSearchParams();
  const keuze = leesKeuze(zoek);
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(werkQuery(api, keuze));
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  // What left the list is no longer chosen.
  const items = data?.items ?? [];
  const zichtbaar = items.filter(({ sleutel }) => gekozen.has(sleutel));
  const kies = (sleutel: string, aan: boolean) => {
    const nieuw = new Set(gekozen);
    if (aan) nieuw.add(sleutel);
    else nieuw.delete(sleutel);
    setGekozen(nieuw);
  };
  const balk = useRef<HTMLDivElement>(null);
  const teKiezen = items.filter(({ overdraagbaar }) => overdraagbaar);
  const alles = zichtbaar.length === teKiezen.length;
  const niets = data && data.aantal === 0 && data.ontbrekend.length === 0;
  const gefilterd = keuze.wiens !== 'alles' || Boolean(keuze.soort ?? keuze.termijn ?? keuze.team);
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {error && !data && <FoutMelding fout={error} wat="werk" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data && (
        <div aria-busy={isPlaceholderData}>
          <Stack gap="l">
            <SourceNotice
              ontbrekend={data.ontbrekend}
              peilmoment={data.peilmoment}
              alles={data.aantal === 0 && !gefilterd ? 'werk' : undefined}
              onRetry={() => void refetch()}
              busy={isFetching}
            />
            <Filters keuze={keuze} tellingen={data.tellingen} />
            <Stack gap="s">
              <Weergaven keuze={keuze} />
              <Agenda />
            </Stack>
            <Text>
              <span role="status">{t('aantal', { count: data.aantal })}</span>
            </Text>
            {/* always there: it tells how giving ended, also when the list is empty then */}
            <div ref={balk} tabIndex={-1}>
              <Stack gap="s">
                {teKiezen.length > 0 && (
                  <div>
                    <Button
                      size="small"
                      onClick={() => setGekozen(new Set(alles ? [] : teKiezen.map(({ sleutel }) => sleutel)))}
                    >
                      {alles ? t('kiesNiets') : t('kiesAlles', { count: teKiezen.length })}
                    </Button>
                  </div>
                )}
                <GeefBalk
                  sleutels={zichtbaar.map(({ sleutel }) => sleutel)}
                  alVanMij={zichtbaar.every(({ van }) => van === 'mij')}
                  onKlaar={() => setGekozen(new Set())}
                />
              </Stack>
            </div>
            {niets && (
              <EmptyState headingLevel={2} icon={IconCircleCheck} title={t(gefilterd ? 'leeg.filter' : 'leeg.titel')}>
                {t(gefilterd ? 'leeg.filterTekst' : 'leeg.tekst')}
              </EmptyState>
            )}
            {items.length > 0 && <WerkTabel items={items} gekozen={gekozen} onKies={kies} />}
            {zichtbaar.length > 0 && (
              <Cluster>
                <Text>{t('geef.gekozen', { count: zichtbaar.length })}</Text>
                <Button onClick={() => balk.current?.focus()}>{t('geef.naarBalk')}</Button>
              </Cluster>
            )}
            <Pagination
              label={t('paginas')}
              current={data.pagina}
              total={Math.ceil(data.aantal / data.perPagina)}
              hrefFor={(pagina) => adresVan({ ...keuze, pagina })}
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

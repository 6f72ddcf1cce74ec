import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { VoorzieningKaart as Kaart } from '@loket/contract';
import {
  ButtonLink,
  CardList,
  EmptyState,
  IconSearch,
  LiveRegion,
  Notice,
  Pagination,
  Section,
  SkeletonRows,
  Stack,
  Text,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { KaartKnop } from './kaart-knop.tsx';
import { MijnAfstand } from './mijn-afstand.tsx';
import { voorzieningenQuery } from './queries.ts';
import { VoorzieningKaart } from './voorziening-kaart.tsx';
import { vraagUit } from './vraag.ts';
import { WijkteamKaart } from './wijkteam-kaart.tsx';
import './voorzieningen.css';
import { Zoekformulier } from './zoekformulier.tsx';

const PER_PAGINA = 12;
const geen: Readonly<Record<string, number>> = {};

/** Help and company in the neighbourhood: searching, the list, the map, and the wijkteams. */
export function VoorzieningenPage() {
  const { t } = useTranslation('voorzieningen');
  const { api } = useApp();
  const [zoek] = useSearchParams();
  const { data, error, refetch, isFetching } = useQuery(voorzieningenQuery(api, vraagUit(zoek)));
  const [vanHuis, setVanHuis] = useState(geen);
  const gevonden = opAfstand(data?.voorzieningen ?? [], vanHuis);
  const paginas = Math.max(1, Math.ceil(gevonden.length / PER_PAGINA));
  const pagina = Math.min(paginas, Math.max(1, Number(zoek.get('pagina')) || 1));
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {error && !data && (
        <FoutMelding fout={error} wat="voorzieningen" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && <SkeletonRows label={t('laden')} rows={6} />}
      {data && (
        <Stack gap="xl">
          <Zoekformulier keuzes={data.keuzes} />
          <Section title={t('gevonden.titel')}>
            <Stack gap="m">
              <LiveRegion visible>{t('gevonden.aantal', { count: gevonden.length })}</LiveRegion>
              {data.verbeterd && <Text>{t('gevonden.verbeterd', { woord: data.verbeterd })}</Text>}
              {data.vanaf && (
                <Notice kind={data.vanaf === 'onbekend' ? 'warning' : 'info'}>
                  {t(`gevonden.vanaf.${data.vanaf}`)}
                </Notice>
              )}
              <MijnAfstand onAfstanden={setVanHuis} />
              {gevonden.length > 0 && <KaartKnop voorzieningen={gevonden} />}
              {gevonden.length > 0 ? (
                <>
                  <CardList>
                    {gevonden.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA).map((voorziening) => (
                      <VoorzieningKaart key={voorziening.slug} voorziening={voorziening} />
                    ))}
                  </CardList>
                  <Pagination
                    label={t('paginas.label')}
                    current={pagina}
                    total={paginas}
                    hrefFor={(nummer) => paginaAdres(zoek, nummer)}
                    previousLabel={t('paginas.vorige')}
                    nextLabel={t('paginas.volgende')}
                    pageLabel={(nummer) => t('paginas.pagina', { nummer })}
                  />
                </>
              ) : (
                <EmptyState
                  icon={IconSearch}
                  title={t('niets.titel')}
                  actions={<ButtonLink href="/voorzieningen">{t('niets.alles')}</ButtonLink>}
                >
                  {t('niets.tekst')}
                </EmptyState>
              )}
            </Stack>
          </Section>
          {data.wijkteams.length > 0 && (
            <Section title={t('wijkteam.titel')} description={t('wijkteam.uitleg')}>
              <CardList columns="auto">
                {data.wijkteams.map((wijkteam) => (
                  <WijkteamKaart key={wijkteam.team} wijkteam={wijkteam} />
                ))}
              </CardList>
            </Section>
          )}
          <Section title={t('doorgeven.kop')} description={t('doorgeven.kopUitleg')}>
            <ButtonLink href="/voorzieningen/doorgeven">{t('doorgeven.knop')}</ButtonLink>
          </Section>
        </Stack>
      )}
    </Pagina>
  );
}

function paginaAdres(zoek: URLSearchParams, nummer: number): string {
  const verder = new URLSearchParams(zoek);
  verder.set('pagina', String(nummer));
  return `/voorzieningen?${verder}`;
}

/** The nearest first, once it is known how far they are. */
function opAfstand(kaarten: readonly Kaart[], vanHuis: Readonly<Record<string, number>>): Kaart[] {
  if (vanHuis === geen) return [...kaarten];
  const ver = ({ afstand }: Kaart) => afstand ?? Number.MAX_SAFE_INTEGER;
  return kaarten
    .map((kaart) => ({ ...kaart, afstand: vanHuis[kaart.slug] ?? null }))
    .toSorted((a, b) => ver(a) - ver(b));
}

import { FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { EvenementRegel } from '@loket/contract';
import {
  ButtonLink,
  Card,
  CardList,
  Cluster,
  EmptyState,
  FilterLinks,
  IconChevronLeft,
  IconChevronRight,
  Link,
  Section,
  SkeletonCards,
  Stack,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useBreed } from './breed.ts';
import { Kalender } from './kalender.tsx';
import { dagenVan, isMaand, plusMaanden } from './maand.ts';
import { evenementenQuery } from './queries.ts';
import { Stand } from './stand.tsx';
import { Wanneer } from './wanneer.tsx';

/** The calendar: the events of a month, by day. */
export function EvenementenPage() {
  const { t, i18n } = useTranslation('evenementen');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const breed = useBreed();
  const [adres] = useSearchParams();
  const gevraagd = adres.get('maand');
  const weergave = breed && adres.get('weergave') !== 'lijst' ? 'kalender' : 'lijst';
  const [vandaag] = useState(() => opmaak.dag(new Date().toISOString()));
  const maand = isMaand(gevraagd) ? gevraagd : vandaag.slice(0, 7);
  const { data, error, refetch, isFetching } = useQuery(evenementenQuery(api, dagenVan(maand)));
  const naam = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${maand}-01T00:00:00Z`),
  );
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        data?.magBeheren && (
          <ButtonLink variant="primary" href={`/beheer/evenementen/${crypto.randomUUID()}?nieuw`}>
            {t('nieuw')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="l">
        <Cluster>
          <Cluster as="nav">
            <ButtonLink icon={IconChevronLeft} href={adresVan(plusMaanden(maand, -1), weergave)}>
              {t('vorige')}
            </ButtonLink>
            <ButtonLink icon={IconChevronRight} href={adresVan(plusMaanden(maand, 1), weergave)}>
              {t('volgende')}
            </ButtonLink>
          </Cluster>
          {breed && (
            <FilterLinks
              label={t('weergave')}
              options={(['kalender', 'lijst'] as const).map((value) => ({
                value,
                label: t(`als.${value}`),
                href: adresVan(maand, value),
                on: value === weergave,
              }))}
            />
          )}
        </Cluster>
        {error && !data && (
          <FoutMelding fout={error} wat="evenementen" onRetry={() => void refetch()} busy={isFetching} />
        )}
        {!data && !error && <SkeletonCards label={t('laden')} count={4} />}
        {data && (
          <Section title={naam}>
            {data.evenementen.length === 0 && <EmptyState title={t('geen')} />}
            {data.evenementen.length > 0 && weergave === 'lijst' && (
              <Lijst evenementen={data.evenementen} label={naam} />
            )}
            {data.evenementen.length > 0 && weergave === 'kalender' && (
              <Kalender maand={maand} naam={naam} vandaag={vandaag} evenementen={data.evenementen} />
            )}
          </Section>
        )}
        <Link href="/werk">{t('alleInAgenda')}</Link>
      </Stack>
    </Pagina>
  );
}

function adresVan(maand: string, weergave: 'kalender' | 'lijst'): string {
  return `/evenementen?maand=${maand}${weergave === 'lijst' ? '&weergave=lijst' : ''}`;
}

function Lijst({ evenementen, label }: { evenementen: readonly EvenementRegel[]; label: string }) {
  const { t } = useTranslation('evenementen');
  return (
    <CardList label={label}>
      {evenementen.map((een) => (
        <Card
          key={een.id}
          title={een.titel}
          href={`/evenementen/${een.id}`}
          badge={<Stand evenement={een} />}
          meta={[
            <Wanneer key="wanneer" {...een} />,
            een.plek,
            een.plaatsen === null
              ? t('komen', { count: een.geplaatst })
              : t('plekken', { geplaatst: een.geplaatst, plaatsen: een.plaatsen }),
          ]}
        />
      ))}
    </CardList>
  );
}

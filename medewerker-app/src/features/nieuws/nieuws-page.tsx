import { DatumTekst, FoutMelding, Pagina, useApp, useIngelogd, useOpmaak } from '@loket/app';
import type { NieuwsRegel } from '@loket/contract';
import {
  Card,
  CardList,
  Cluster,
  EmptyState,
  FilterLinks,
  IconNews,
  IconSettings,
  IconUsers,
  Link,
  Pagination,
  SkeletonCards,
  Stack,
  StatusBadge,
  Text,
} from '@loket/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { adresMet, categorieen, leesFilter } from './filter.ts';
import { nieuwsQuery } from './queries.ts';

const PER_PAGINA = 15;

/** All news that is for me: what is pinned first, then the newest. */
export function NieuwsPage() {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const sessie = useIngelogd();
  const [params] = useSearchParams();
  const filter = leesFilter(params);
  const { data, error, refetch, isFetching } = useQuery({
    ...nieuwsQuery(api, filter),
    placeholderData: keepPreviousData,
  });
  return (
    <Pagina
      titel={t('titel')}
      lead={data && t('ongelezen', { count: data.ongelezen })}
      actions={
        <>
          {data?.leidt && (
            <Link icon={IconUsers} href="/nieuws/leesplichten-team">
              {t('teamoverzicht.titel')}
            </Link>
          )}
          {sessie?.soort === 'medewerker' && (
            <Link icon={IconSettings} href="/nieuws/voorkeur">
              {t('perMail')}
            </Link>
          )}
        </>
      }
    >
      <Stack gap="s">
        <FilterLinks
          label={t('filter.onderwerp')}
          options={categorieen.map((categorie) => ({
            value: categorie,
            label: t(`categorie.${categorie}`),
            on: filter.categorie === categorie,
            href: adresMet(filter, { categorie: filter.categorie === categorie ? undefined : categorie }),
          }))}
        />
        <FilterLinks
          label={t('filter.gelezen')}
          options={[
            {
              value: 'ongelezen',
              label: t('filter.ongelezen'),
              on: filter.ongelezen === 'ja',
              href: adresMet(filter, { ongelezen: filter.ongelezen ? undefined : 'ja' }),
            },
          ]}
        />
      </Stack>
      {error && !data && <FoutMelding fout={error} wat="nieuws" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonCards label={t('laden')} />}
      {data?.berichten.length === 0 && (
        <EmptyState icon={IconNews} headingLevel={2} title={t('leeg.titel')}>
          {t('leeg.tekst')}
        </EmptyState>
      )}
      {data && data.berichten.length > 0 && (
        <CardList label={t('titel')}>
          {data.berichten.map((bericht) => (
            <Kaart key={bericht.id} bericht={bericht} />
          ))}
        </CardList>
      )}
      {data && (
        <Pagination
          label={t('paginas')}
          current={data.pagina}
          total={Math.ceil(data.totaal / PER_PAGINA)}
          hrefFor={(pagina) => adresMet(filter, { pagina })}
          previousLabel={t('vorige')}
          nextLabel={t('volgende')}
          pageLabel={(pagina) => t('pagina', { pagina })}
        />
      )}
    </Pagina>
  );
}

function Kaart({ bericht }: { bericht: NieuwsRegel }) {
  const { t } = useTranslation('nieuws');
  const { dag, korteDatum } = useOpmaak();
  const { id, titel, samenvatting, categorie, vanaf, gelezen, vastgezet, urgent, leesplicht, reacties } = bericht;
  return (
    <Card
      title={titel}
      headingLevel={2}
      href={`/nieuws/${id}`}
      badge={
        <Cluster gap="xs">
          {leesplicht?.stand === 'gevraagd' && (
            <StatusBadge kind="wacht_op_u" label={t('plicht.badge', { datum: korteDatum(leesplicht.uiterlijk) })} />
          )}
          {urgent && <StatusBadge kind="te_laat" label={t('urgent')} />}
          {vastgezet && <StatusBadge kind="neutraal" label={t('vastgezet')} />}
          {!gelezen && <StatusBadge kind="ontvangen" label={t('nieuw')} />}
        </Cluster>
      }
      meta={[
        <DatumTekst key="datum" datum={dag(vanaf)} kort />,
        t(`categorie.${categorie}`),
        ...(reacties > 0 ? [t('aantalReacties', { count: reacties })] : []),
      ]}
    >
      <Text>{samenvatting}</Text>
    </Card>
  );
}

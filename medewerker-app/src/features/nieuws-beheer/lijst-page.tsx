import { DatumTekst, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { NieuwsBeheerLijst } from '@loket/contract';
import {
  ButtonLink,
  DataTable,
  EmptyState,
  FilterLinks,
  Link,
  LiveRegion,
  Pagination,
  SearchField,
  SkeletonRows,
  Stack,
  StatusBadge,
  Text,
} from '@loket/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { adresMet, filters, leesVraag } from './filter.ts';
import type { BeheerVraag } from './filter.ts';
import { Gepland } from './gepland.tsx';
import { beheerLijstQuery } from './queries.ts';
import { standSoort } from './stand-soort.ts';

const PER_PAGINA = 50;

/** Articles with where each stands on its way to readers; what an editor looks for stands in the address. */
export function LijstPage() {
  const { t } = useTranslation('nieuws-beheer');
  const { api } = useApp();
  const navigate = useNavigate();
  const vraag = leesVraag(useSearchParams()[0]);
  const { data, error, refetch, isFetching } = useQuery({
    ...beheerLijstQuery(api, vraag),
    placeholderData: keepPreviousData,
  });
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <ButtonLink variant="primary" href="/beheer/nieuws/nieuw">
          {t('nieuw')}
        </ButtonLink>
      }
    >
      <Stack gap="m">
        <SearchField
          key={vraag.zoek ?? ''}
          label={t('zoek.label')}
          buttonLabel={t('zoek.knop')}
          defaultValue={vraag.zoek ?? ''}
          busy={isFetching}
          onSubmit={(zoek) => void navigate(adresMet(vraag, { zoek }))}
        />
        <FilterLinks
          label={t('filter.label')}
          options={filters.map((stand) => ({
            value: stand,
            label: t(`filter.${stand}`),
            on: vraag.stand === stand,
            href: adresMet(vraag, { stand: vraag.stand === stand ? undefined : stand }),
          }))}
        />
        {error && !data && <FoutMelding fout={error} wat="nieuws" onRetry={() => void refetch()} busy={isFetching} />}
        {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
        {data && <Gevonden lijst={data} vraag={vraag} />}
      </Stack>
    </Pagina>
  );
}

function Gevonden({ lijst: { berichten, totaal, pagina }, vraag }: { lijst: NieuwsBeheerLijst; vraag: BeheerVraag }) {
  const { t } = useTranslation('nieuws-beheer');
  const { dag } = useOpmaak();
  if (berichten.length === 0) {
    return (
      <EmptyState headingLevel={2} title={t('leeg.titel')}>
        {t('leeg.tekst')}
      </EmptyState>
    );
  }
  return (
    <>
      <LiveRegion visible>{t('aantal', { count: totaal })}</LiveRegion>
      <DataTable
        caption={t('titel')}
        captionHidden
        rows={berichten}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'titel',
            header: t('kolom.titel'),
            rowHeader: true,
            cell: (bericht) => (
              <>
                <Link href={`/beheer/nieuws/${bericht.id}`}>{bericht.titel}</Link>
                {bericht.gepland && (
                  <Text size="small" tone="muted">
                    <Gepland bericht={bericht} />
                  </Text>
                )}
              </>
            ),
          },
          {
            key: 'stand',
            header: t('kolom.stand'),
            cell: ({ stand }) => <StatusBadge kind={standSoort[stand]} label={t(`stand.${stand}`)} />,
          },
          {
            key: 'vanaf',
            header: t('kolom.vanaf'),
            cell: ({ vanaf }) => (vanaf ? <DatumTekst datum={dag(vanaf)} kort /> : '–'),
          },
          {
            key: 'gewijzigd',
            header: t('kolom.gewijzigd'),
            cell: ({ gewijzigdOp, gewijzigdDoor }) => (
              <>
                <DatumTekst datum={dag(gewijzigdOp)} kort /> {t('door', { naam: gewijzigdDoor })}
              </>
            ),
          },
        ]}
      />
      <Pagination
        label={t('paginas')}
        current={pagina}
        total={Math.ceil(totaal / PER_PAGINA)}
        hrefFor={(welke) => adresMet(vraag, { pagina: welke })}
        previousLabel={t('vorige')}
        nextLabel={t('volgende')}
        pageLabel={(welke) => t('pagina', { pagina: welke })}
      />
    </>
  );
}

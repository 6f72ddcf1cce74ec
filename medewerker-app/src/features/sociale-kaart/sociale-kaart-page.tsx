import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import { ButtonLink, Cluster, DataTable, Link, Section, SkeletonRows, Stack, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { socialeKaartQuery } from './queries.ts';
import { Voorstellen } from './voorstellen.tsx';

/** All provisions, what people suggested, and the wijkteams. */
export function SocialeKaartPage() {
  const { t } = useTranslation('sociale-kaart');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(socialeKaartQuery(api));
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <Cluster>
          <ButtonLink variant="primary" href={`/beheer/sociale-kaart/${crypto.randomUUID()}?nieuw`}>
            {t('nieuw')}
          </ButtonLink>
          <ButtonLink href="/beheer/sociale-kaart/import">{t('import.knop')}</ButtonLink>
        </Cluster>
      }
    >
      {error && !data && (
        <FoutMelding fout={error} wat="socialeKaart" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data && (
        <Stack gap="xl">
          <Voorstellen voorstellen={data.voorstellen} />
          <Section title={t('wijkteams.titel')} description={t('wijkteams.uitleg')}>
            <DataTable
              caption={t('wijkteams.titel')}
              captionHidden
              rows={data.wijkteams}
              rowKey={({ team }) => team}
              columns={[
                {
                  key: 'naam',
                  header: t('kolom.wijkteam'),
                  rowHeader: true,
                  cell: ({ team, naam }) => <Link href={`/beheer/sociale-kaart/wijkteams/${team}`}>{naam}</Link>,
                },
                {
                  key: 'wacht',
                  header: t('kolom.wachttijd'),
                  cell: ({ wachttijdWeken }) =>
                    wachttijdWeken === null ? t('wijkteams.onbekend') : t('wijkteams.weken', { count: wachttijdWeken }),
                },
                {
                  key: 'bijgewerkt',
                  header: t('kolom.bijgewerkt'),
                  cell: ({ bijgewerkt }) =>
                    bijgewerkt ? <DatumTekst datum={bijgewerkt.slice(0, 10)} kort /> : t('wijkteams.nooit'),
                },
              ]}
            />
          </Section>
          <Section title={t('lijst', { count: data.voorzieningen.length })}>
            <DataTable
              caption={t('titel')}
              captionHidden
              rows={data.voorzieningen}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'naam',
                  header: t('kolom.naam'),
                  rowHeader: true,
                  cell: ({ id, naam }) => <Link href={`/beheer/sociale-kaart/${id}`}>{naam}</Link>,
                },
                { key: 'wijk', header: t('kolom.wijk'), cell: ({ wijk }) => wijk },
                {
                  key: 'stand',
                  header: t('kolom.stand'),
                  cell: ({ gepubliceerd }) => (
                    <StatusBadge
                      kind={gepubliceerd ? 'afgerond' : 'neutraal'}
                      label={t(gepubliceerd ? 'stand.zichtbaar' : 'stand.verborgen')}
                    />
                  ),
                },
                {
                  key: 'nagekeken',
                  header: t('kolom.nagekeken'),
                  cell: ({ laatstGecontroleerd }) => <DatumTekst datum={laatstGecontroleerd} kort />,
                },
              ]}
            />
          </Section>
        </Stack>
      )}
    </Pagina>
  );
}

import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import type { Onboarding } from '@loket/contract';
import { DataTable, EmptyState, Link, Section, SkeletonRows, Stack, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Naam } from '../../components/mens.tsx';
import { onboardingQuery } from './queries.ts';
import { TakenLijst } from './taken-lijst.tsx';

/** My list while I am new, who is new under me, and what I do for newcomers. */
export function OnboardingPage() {
  const { t } = useTranslation('onboarding');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(onboardingQuery(api));
  const niets = data && !data.mijn && data.nieuwkomers.length === 0 && data.voorAnderen.length === 0;
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {error && !data && <FoutMelding fout={error} wat="onboarding" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={6} />}
      {niets && <EmptyState title={t('niets.titel')}>{t('niets.tekst')}</EmptyState>}
      {data && (
        <Stack gap="xl">
          {data.mijn && (
            <Section title={t('mijn')} description={voortgang(data.mijn, t)} look="panel">
              <TakenLijst taken={data.mijn} />
            </Section>
          )}
          {data.nieuwkomers.length > 0 && (
            <Section title={t('nieuwkomers')}>
              <Nieuwkomers nieuwkomers={data.nieuwkomers} />
            </Section>
          )}
          {data.voorAnderen.length > 0 && (
            <Section title={t('voorAnderen')} look="panel">
              <TakenLijst taken={data.voorAnderen} metVoor />
            </Section>
          )}
        </Stack>
      )}
    </Pagina>
  );
}

function voortgang(
  taken: NonNullable<Onboarding['mijn']>,
  t: ReturnType<typeof useTranslation<'onboarding'>>['t'],
): string {
  return t('gedaanVan', { gedaan: taken.filter(({ gedaanOp }) => gedaanOp !== null).length, totaal: taken.length });
}

function Nieuwkomers({ nieuwkomers }: Pick<Onboarding, 'nieuwkomers'>) {
  const { t } = useTranslation('onboarding');
  return (
    <DataTable
      caption={t('nieuwkomers')}
      captionHidden
      rows={nieuwkomers}
      rowKey={({ identificatie }) => identificatie}
      columns={[
        {
          key: 'naam',
          header: t('kolom.naam'),
          rowHeader: true,
          cell: ({ identificatie, naam }) => (
            <Link href={`/onboarding/${identificatie}`}>
              <Naam>{naam}</Naam>
            </Link>
          ),
        },
        {
          key: 'sinds',
          header: t('kolom.sinds'),
          cell: ({ inDienst }) => (inDienst ? <DatumTekst datum={inDienst} kort /> : t('onbekend')),
        },
        {
          key: 'voortgang',
          header: t('kolom.voortgang'),
          cell: ({ gedaan, totaal, teLaat }) => (
            <>
              {t('gedaanVan', { gedaan, totaal })}{' '}
              {teLaat > 0 && <StatusBadge kind="te_laat" label={t('aantalTeLaat', { count: teLaat })} />}
            </>
          ),
        },
      ]}
    />
  );
}

import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { WaarderingRegel } from '@loket/contract';
import { ButtonLink, DataTable, EmptyState, Link, Section, SkeletonRows, Stack } from '@loket/ui';
import type { DataTableColumn } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { leesWeken } from './adres.ts';
import { PeriodeKeuze } from './periode-keuze.tsx';
import { waarderingenQuery } from './queries.ts';
import { useCijfer } from './woorden.ts';

/** What people think, by form and by kind of case. */
export function WaarderingenPage() {
  const { t } = useTranslation('waardering');
  const { api } = useApp();
  const [zoek] = useSearchParams();
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(waarderingenQuery(api, leesWeken(zoek)));
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={<ButtonLink href="/beheer/verbeteringen">{t('verbeteringen.titel')}</ButtonLink>}
    >
      <PeriodeKeuze />
      {error && !data && <FoutMelding fout={error} wat="waardering" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data && (
        <div aria-busy={isPlaceholderData}>
          <Stack gap="l">
            <Section title={t('formulieren')}>
              <Tabel regels={data.formulieren} naam={t('formulieren')} metTrechter />
            </Section>
            <Section title={t('zaaktypen')} description={t('zaaktypenUitleg')}>
              <Tabel regels={data.zaaktypen} naam={t('zaaktypen')} />
            </Section>
          </Stack>
        </div>
      )}
    </Pagina>
  );
}

interface TabelProps {
  regels: WaarderingRegel[];
  naam: string;
  metTrechter?: boolean;
}

function Tabel({ regels, naam, metTrechter = false }: TabelProps) {
  const { t } = useTranslation('waardering');
  const [zoek] = useSearchParams();
  const cijfer = useCijfer();
  if (regels.length === 0) return <EmptyState title={t('leeg')}>{t('leegUitleg')}</EmptyState>;
  const weken = zoek.has('weken') ? `?weken=${leesWeken(zoek)}` : '';
  const geteld: DataTableColumn<WaarderingRegel>[] = [
    { key: 'begonnen', header: t('kolom.begonnen'), numeric: true, cell: ({ begonnen }) => begonnen ?? t('geen') },
    {
      key: 'afgemaakt',
      header: t('kolom.afgemaakt'),
      numeric: true,
      cell: ({ begonnen, verstuurd }) =>
        begonnen && verstuurd !== null
          ? t('procent', { deel: Math.min(100, Math.round((verstuurd / begonnen) * 100)) })
          : t('geen'),
    },
  ];
  return (
    <DataTable
      caption={naam}
      captionHidden
      rows={regels}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'naam',
          header: t('kolom.naam'),
          rowHeader: true,
          cell: ({ soort, code, naam: zo }) => (
            <Link href={`/beheer/waardering/${soort}/${encodeURIComponent(code)}${weken}`}>{zo}</Link>
          ),
        },
        { key: 'aantal', header: t('kolom.aantal'), numeric: true, cell: ({ aantal }) => aantal },
        {
          key: 'gemiddelde',
          header: t('kolom.gemiddelde'),
          numeric: true,
          cell: ({ gemiddelde }) => cijfer(gemiddelde),
        },
        {
          key: 'antwoord',
          header: t('kolom.antwoord'),
          numeric: true,
          cell: ({ antwoordGevraagd }) => antwoordGevraagd,
        },
        ...(metTrechter ? geteld : []),
      ]}
    />
  );
}

import { FoutMelding, Pagina, useApp, useIngelogd, useOpmaak } from '@loket/app';
import type { Berichtteksten } from '@loket/contract';
import { DataTable, FilterButtons, Link, Section, SkeletonRows, Stack, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { soorten, taalNaam, tekstAdres } from './adres.ts';
import { GeenToegang } from './geen-toegang.tsx';
import { NieuweTekst } from './nieuwe-tekst.tsx';
import { tekstenQuery } from './queries.ts';

/** All texts in one language: of everything, and what was written for one zaaktype or status. */
export function TekstenPage() {
  const { t } = useTranslation('berichtteksten');
  const { api } = useApp();
  const [taal, setTaal] = useState('nl');
  const { data, error, refetch, isFetching, isPending } = useQuery(tekstenQuery(api));
  const mag = useIngelogd()?.rechten.includes('berichtteksten');
  if (mag === false || error?.soort === 'geen-toegang') return <GeenToegang />;
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {isPending && <SkeletonRows rows={9} label={t('laden')} />}
      {error && <FoutMelding fout={error} wat="berichtteksten" onRetry={() => void refetch()} busy={isFetching} />}
      {data && (
        <Stack gap="xl">
          <FilterButtons
            label={t('kiesTaal')}
            options={data.talen.map((een) => ({ value: een, label: taalNaam(een) }))}
            value={taal}
            onChange={setTaal}
          />
          <Lijst titel={t('lijst.algemeen')} alle={data} taal={taal} eigen={false} />
          <Lijst titel={t('lijst.eigen')} alle={data} taal={taal} eigen />
          <NieuweTekst zaaktypen={data.zaaktypen} taal={taal} />
        </Stack>
      )}
    </Pagina>
  );
}

function Lijst({ titel, alle, taal, eigen }: { titel: string; alle: Berichtteksten; taal: string; eigen: boolean }) {
  const { t } = useTranslation('berichtteksten');
  const opmaak = useOpmaak();
  const naamVan = (zaaktype: string) =>
    alle.zaaktypen.find(({ identificatie }) => identificatie === zaaktype)?.naam ?? zaaktype;
  const rows = alle.teksten
    .filter(({ sleutel }) => sleutel.taal === taal && (sleutel.zaaktype !== '' || sleutel.status !== '') === eigen)
    .toSorted((a, b) => soorten.indexOf(a.sleutel.soort) - soorten.indexOf(b.sleutel.soort));
  if (rows.length === 0) return null;
  return (
    <Section title={titel} look="panel">
      <DataTable
        density="dense"
        caption={titel}
        captionHidden
        rows={rows}
        rowKey={({ sleutel }) => tekstAdres(sleutel)}
        columns={[
          {
            key: 'soort',
            header: t('lijst.soort'),
            rowHeader: true,
            cell: ({ sleutel }) => (
              <>
                <Link href={tekstAdres(sleutel)}>{t(`soort.${sleutel.soort}`)}</Link>
                {eigen && (
                  <span className="mw-nummer">
                    {[sleutel.zaaktype && naamVan(sleutel.zaaktype), sleutel.status].filter(Boolean).join(' – ')}
                  </span>
                )}
              </>
            ),
          },
          { key: 'onderwerp', header: t('lijst.onderwerp'), cell: ({ onderwerp }) => onderwerp },
          {
            key: 'stand',
            header: t('lijst.stand'),
            cell: ({ bron, concept }) =>
              concept ? (
                <StatusBadge kind="in_behandeling" label={t('stand.concept')} />
              ) : (
                <StatusBadge kind={bron === 'eigen' ? 'afgerond' : 'neutraal'} label={t(`stand.${bron}`)} />
              ),
          },
          {
            key: 'gewijzigd',
            header: t('lijst.gewijzigd'),
            cell: ({ gewijzigd }) => (gewijzigd ? opmaak.korteDatum(opmaak.dag(gewijzigd)) : t('lijst.nooit')),
          },
        ]}
      />
    </Section>
  );
}

import { FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { Bijdragecijfer, BijdrageItems, Bijdrageperiode } from '@loket/contract';
import { Button, DataTable, Link, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftTermijn, itemsQuery } from './queries.ts';

/** What is behind a figure; fetched when somebody wants to know. */
export function Items({ cijfer, periode }: { cijfer: Bijdragecijfer; periode: Bijdrageperiode }) {
  const { t } = useTranslation('bijdrage');
  const [open, setOpen] = useState(false);
  return (
    <Stack gap="s">
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('items.titel')}
        </Button>
      </div>
      {open && <Lijst cijfer={cijfer} periode={periode} />}
    </Stack>
  );
}

function Lijst({ cijfer, periode }: { cijfer: Bijdragecijfer; periode: Bijdrageperiode }) {
  const { t } = useTranslation('bijdrage');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const { data, error, refetch, isFetching } = useQuery(itemsQuery(api, cijfer, periode));
  if (error && !data)
    return <FoutMelding fout={error} wat="bijdrage" onRetry={() => void refetch()} busy={isFetching} />;
  if (!data) return <SkeletonRows rows={3} label={t('laden')} />;
  if (data.items.length === 0) return <Text>{t('items.geen')}</Text>;
  return (
    <DataTable
      density="dense"
      caption={t('items.titel')}
      captionHidden
      rows={data.items}
      rowKey={(een) => String(data.items.indexOf(een))}
      columns={[
        {
          key: 'wat',
          header: t('kolom.wat'),
          rowHeader: true,
          cell: ({ nummer, omschrijving, pad }) => {
            const naam = [omschrijving, nummer].filter(Boolean).join(' ') || t('items.nietTeZien');
            return pad ? <Link href={pad}>{naam}</Link> : naam;
          },
        },
        {
          key: 'afgerond',
          header: t(heeftTermijn(cijfer) ? 'kolom.afgerond' : 'kolom.wanneer'),
          cell: ({ afgerond }) => opmaak.korteDatum(afgerond),
        },
        ...(heeftTermijn(cijfer)
          ? [
              {
                key: 'binnen',
                header: t('kolom.binnen'),
                cell: ({ binnenTermijn }: BijdrageItems['items'][number]) =>
                  t(binnenTermijn === null ? 'items.onbekend' : binnenTermijn ? 'items.ja' : 'items.nee'),
              },
            ]
          : []),
      ]}
    />
  );
}

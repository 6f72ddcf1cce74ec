import { BelOns, FoutMelding, Pagina, useIngelogd } from '@loket/app';
import type { ApiFout } from '@loket/app';
import { EmptyState, IconCircleCheck, SkeletonCards, Stack, Text } from '@loket/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface WachtrijProps<Item> {
  /** Of its texts, of the right to see it and of its source. */
  naam: 'bezorging' | 'inzendingen';
  vraag: UseQueryResult<{ aantal: number; items: Item[] }, ApiFout>;
  kaart: (item: Item) => ReactNode;
  /** What stands under it. */
  onder?: ReactNode;
}

/** A page of what waits for somebody of the municipality, what presses most first. */
export function Wachtrij<Item>({ naam, vraag, kaart, onder }: WachtrijProps<Item>) {
  const { t } = useTranslation(naam);
  const mag = useIngelogd()?.rechten.includes(naam);
  const { data, error, refetch, isFetching, isPending } = vraag;
  if (mag === false || error?.soort === 'geen-toegang') {
    return (
      <Pagina titel={t('geenToegang.titel')} lead={t('geenToegang.lead')}>
        <BelOns />
      </Pagina>
    );
  }
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {isPending && <SkeletonCards count={2} label={t('laden')} />}
      {error && <FoutMelding fout={error} wat={naam} onRetry={() => void refetch()} busy={isFetching} />}
      {data && data.aantal === 0 && (
        <EmptyState headingLevel={2} icon={IconCircleCheck} title={t('leeg.titel')}>
          {t('leeg.tekst')}
        </EmptyState>
      )}
      {data && data.aantal > 0 && (
        <Stack gap="l">
          <Text>{t('aantal', { count: data.aantal })}</Text>
          {data.items.map(kaart)}
        </Stack>
      )}
      {onder}
    </Pagina>
  );
}

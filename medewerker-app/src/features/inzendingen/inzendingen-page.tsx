import { BelOns, FoutMelding, Pagina, useApp, useIngelogd } from '@loket/app';
import { EmptyState, IconCircleCheck, SkeletonCards, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { InzendingKaart } from './inzending-kaart.tsx';
import { inzendingenQuery } from './queries.ts';

/** What waits to become a case, the oldest first. */
export function InzendingenPage() {
  const { t } = useTranslation('inzendingen');
  const { api } = useApp();
  const mag = useIngelogd()?.rechten.includes('inzendingen');
  const { data, error, refetch, isFetching, isPending } = useQuery({
    ...inzendingenQuery(api),
    enabled: mag !== false,
  });
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
      {error && <FoutMelding fout={error} wat="inzendingen" onRetry={() => void refetch()} busy={isFetching} />}
      {data && data.aantal === 0 && (
        <EmptyState headingLevel={2} icon={IconCircleCheck} title={t('leeg.titel')}>
          {t('leeg.tekst')}
        </EmptyState>
      )}
      {data && data.aantal > 0 && (
        <Stack gap="l">
          <Text>{t('aantal', { count: data.aantal })}</Text>
          {data.items.map((item) => (
            <InzendingKaart key={item.id} item={item} />
          ))}
        </Stack>
      )}
    </Pagina>
  );
}

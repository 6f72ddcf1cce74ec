import { BelOns, FoutMelding, Pagina, useApp, useIngelogd } from '@loket/app';
import { EmptyState, IconCircleCheck, SkeletonCards, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NietBereiktKaart } from './niet-bereikt-kaart.tsx';
import { bezorgingQuery } from './queries.ts';

/** Who is to be told by an employee, the one with the least time first. */
export function BezorgingPage() {
  const { t } = useTranslation('bezorging');
  const { api } = useApp();
  const { data, error, refetch, isFetching, isPending } = useQuery(bezorgingQuery(api));
  const mag = useIngelogd()?.rechten.includes('bezorging');
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
      {error && <FoutMelding fout={error} wat="bezorging" onRetry={() => void refetch()} busy={isFetching} />}
      {data && data.aantal === 0 && (
        <EmptyState headingLevel={2} icon={IconCircleCheck} title={t('leeg.titel')}>
          {t('leeg.tekst')}
        </EmptyState>
      )}
      {data && data.aantal > 0 && (
        <Stack gap="l">
          <Text>{t('aantal', { count: data.aantal })}</Text>
          {data.items.map((item) => (
            <NietBereiktKaart key={item.id} item={item} />
          ))}
        </Stack>
      )}
    </Pagina>
  );
}

import { FoutMelding, useApp } from '@loket/app';
import { Link, Metric, Section, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eigenBijdrageQuery } from './queries.ts';

/** What I did in the last four weeks, on the start page. */
export function BijdrageKaart() {
  const { t } = useTranslation('bijdrage');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(eigenBijdrageQuery(api));
  return (
    <Section
      title={t('titel')}
      look="panel"
      action={data?.aan ? <Link href="/bijdrage">{t('kaart.meer')}</Link> : undefined}
    >
      {error && !data && <FoutMelding fout={error} wat="bijdrage" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows rows={2} label={t('laden')} />}
      {data && !data.aan && <Text>{t('uit.tekst')}</Text>}
      {data?.aan && (
        <Stack gap="s">
          <Text size="small" tone="muted">
            {t('kaart.periode')}
          </Text>
          {data.cijfers.map(({ cijfer, aantal, metTermijn, binnenTermijn }) => (
            <Metric
              key={cijfer}
              label={t(`cijfer.${cijfer}.label`)}
              value={aantal}
              sub={metTermijn === 0 ? undefined : t('binnen', { binnen: binnenTermijn, van: metTermijn })}
            />
          ))}
          {data.ontbrekend.length > 0 && <Text>{t('kaart.ontbreekt')}</Text>}
        </Stack>
      )}
    </Section>
  );
}

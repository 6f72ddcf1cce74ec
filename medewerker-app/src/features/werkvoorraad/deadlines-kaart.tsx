import { FoutMelding, useApp, useOpmaak } from '@loket/app';
import { Link, Metric, Section, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adresVan } from './adres.ts';
import { werkQuery } from './queries.ts';
import { naamVan } from './wat.tsx';

const TELLEND = ['te_laat', 'vandaag', 'deze_week'] as const;

/** How much of mine has to be done when, and what comes first. */
export function DeadlinesKaart() {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const { data, error, refetch, isFetching } = useQuery(werkQuery(api, { wiens: 'mij', pagina: 1 }));
  const eerste = data?.items.find(({ uiterlijk }) => uiterlijk !== null);
  return (
    <Section title={t('deadlines.titel')} look="panel">
      {error && !data && <FoutMelding fout={error} wat="werk" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows rows={3} label={t('laden')} />}
      {data && (
        <Stack gap="s">
          {TELLEND.map((termijn) => (
            <Metric
              key={termijn}
              label={t(`termijn.${termijn}`)}
              value={data.tellingen.termijnen.find(({ wat }) => wat === termijn)?.aantal ?? 0}
              href={adresVan({ wiens: 'mij', termijn })}
            />
          ))}
          {eerste?.uiterlijk ? (
            <Text>
              {t('deadlines.eerste', { datum: opmaak.datum(eerste.uiterlijk) })}{' '}
              <Link href={eerste.pad}>{naamVan(eerste, t)}</Link>
            </Text>
          ) : (
            <Text>{t('deadlines.geen')}</Text>
          )}
        </Stack>
      )}
    </Section>
  );
}

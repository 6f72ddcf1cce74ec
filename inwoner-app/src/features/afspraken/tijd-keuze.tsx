import { FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { AfspraakTijd } from '@loket/contract';
import { Button, Cluster, Notice, RadioGroup, SkeletonRows, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tijdenQuery } from './queries.ts';

interface TijdKeuzeProps {
  product: string;
  plek: string;
  /** The time that was chosen; empty when none was. */
  begin: string;
  onKies: (begin: string) => void;
  fout: { dag?: string | undefined; tijd?: string | undefined };
}

/** First the day, then the time; two weeks at once. */
export function TijdKeuze({ product, plek, begin, onKies, fout }: TijdKeuzeProps) {
  const { t } = useTranslation('afspraken');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const dagVan = (moment: string) => (moment ? opmaak.dag(moment) : '');
  const [van, setVan] = useState<string | null>(() => dagVan(begin) || null);
  const [dagGekozen, setDag] = useState('');
  // another time may have been picked outside of this
  const dag = dagVan(begin) || dagGekozen;
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(tijdenQuery(api, { product, plek, van }));
  if (error && !data)
    return <FoutMelding fout={error} wat="afspraaktijden" onRetry={() => void refetch()} busy={isFetching} />;
  if (!data || isPlaceholderData) return <SkeletonRows rows={6} label={t('tijd.laden')} />;
  const opDag = data.dagen.find((een) => een.dag === dag);
  return (
    <Stack gap="l">
      {data.dagen.length === 0 ? (
        <Notice kind="info" title={t('tijd.geen', { datum: opmaak.datum(data.verder) })} />
      ) : (
        <RadioGroup
          id="dag"
          name="dag"
          legend={t('tijd.dag')}
          error={fout.dag}
          value={dag}
          onChange={(gekozen) => {
            setDag(gekozen);
            onKies('');
          }}
          options={data.dagen.map((een) => ({ value: een.dag, label: opmaak.datum(een.dag) }))}
        />
      )}
      <Cluster gap="s">
        {van !== null && (
          <Button size="small" onClick={() => setVan(null)}>
            {t('tijd.eerder')}
          </Button>
        )}
        <Button size="small" onClick={() => setVan(data.verder)}>
          {t('tijd.later')}
        </Button>
      </Cluster>
      {opDag && <Tijden tijden={opDag.tijden} begin={begin} onKies={onKies} fout={fout.tijd} />}
    </Stack>
  );
}

interface TijdenProps {
  tijden: AfspraakTijd[];
  begin: string;
  onKies: (begin: string) => void;
  fout?: string | undefined;
}

function Tijden({ tijden, begin, onKies, fout }: TijdenProps) {
  const { t } = useTranslation('afspraken');
  const opmaak = useOpmaak();
  return (
    <RadioGroup
      id="tijd"
      name="tijd"
      legend={t('tijd.tijd')}
      error={fout}
      value={begin}
      onChange={onKies}
      options={tijden.map((een) => ({ value: een.begin, label: opmaak.tijd(een.begin) }))}
    />
  );
}

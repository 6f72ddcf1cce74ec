import { FoutMelding, useApp, useOpmaak } from '@loket/app';
import { Link, Section, SkeletonRows, StatusBadge, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evenementenQuery } from './queries.ts';
import { Wanneer } from './wanneer.tsx';

const DAGEN = 30;
const GETOOND = 4;

/** What there is to go to in the next weeks, on the start page. */
export function EvenementenKaart() {
  const { t } = useTranslation('evenementen');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const [nu] = useState(() => new Date());
  const tot = new Date(nu.getTime() + DAGEN * 86_400_000);
  const periode = { van: opmaak.dag(nu.toISOString()), tot: opmaak.dag(tot.toISOString()) };
  const { data, error, refetch, isFetching } = useQuery(evenementenQuery(api, periode));
  const komend = data?.evenementen.filter(({ geannuleerd }) => !geannuleerd) ?? [];
  return (
    <Section title={t('titel')} look="panel" action={<Link href="/evenementen">{t('kaart.alle')}</Link>}>
      {error && !data && (
        <FoutMelding fout={error} wat="evenementen" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && <SkeletonRows rows={3} label={t('laden')} />}
      {data && komend.length === 0 && <Text>{t('kaart.geen')}</Text>}
      {komend.length > 0 && (
        <ul className="mw-werklijst">
          {komend.slice(0, GETOOND).map(({ id, titel, begin, eind, mijn }) => (
            <li key={id}>
              <Link href={`/evenementen/${id}`}>{titel}</Link>
              {mijn?.stand === 'geplaatst' && <StatusBadge kind="afgerond" label={t('stand.geplaatst')} />}
              <span className="mw-nummer">
                <Wanneer begin={begin} eind={eind} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

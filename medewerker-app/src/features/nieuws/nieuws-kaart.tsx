import { DatumTekst, FoutMelding, useApp, useOpmaak } from '@loket/app';
import { EmptyState, IconNews, Link, Section, SkeletonRows, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nieuwsQuery } from './queries.ts';

const GETOOND = 5;

/** The newest news for me, on the start page: what I did not read is marked. */
export function NieuwsKaart() {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const { dag } = useOpmaak();
  const { data, error, refetch, isFetching } = useQuery(nieuwsQuery(api, { pagina: 1 }));
  return (
    <Section title={t('titel')} look="panel" action={<Link href="/nieuws">{t('kaart.alles')}</Link>}>
      {error && !data && <FoutMelding fout={error} wat="nieuws" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows rows={4} label={t('laden')} />}
      {data?.berichten.length === 0 && (
        <EmptyState icon={IconNews} title={t('leeg.titel')}>
          {t('leeg.tekst')}
        </EmptyState>
      )}
      {data && data.berichten.length > 0 && (
        <ul className="mw-werklijst">
          {data.berichten.slice(0, GETOOND).map(({ id, titel, vanaf, gelezen, urgent }) => (
            <li key={id}>
              <Link href={`/nieuws/${id}`}>{titel}</Link>
              {urgent && <StatusBadge kind="te_laat" label={t('urgent')} />}
              {!gelezen && <StatusBadge kind="ontvangen" label={t('nieuw')} />}
              <span className="mw-nummer">
                <DatumTekst datum={dag(vanaf)} kort />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

import { DatumTekst, useApp, useOpmaak } from '@loket/app';
import { SkeletonText, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eerderQuery } from './queries.ts';

/** What a reaction said before it was changed: for who wrote it and for editors. */
export function ReactieEerder({ berichtId, reactieId }: { berichtId: string; reactieId: string }) {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const { dag, tijd } = useOpmaak();
  const { data, error } = useQuery(eerderQuery(api, berichtId, reactieId));
  if (error) return <Text>{t('teams.mislukt')}</Text>;
  if (!data) return <SkeletonText label={t('laden')} />;
  if (data.versies.length === 0) return <Text tone="muted">{t('eerder.geen')}</Text>;
  return (
    <ol className="app-plain-list mw-reacties mw-reacties--antwoorden" aria-label={t('eerder.titel')}>
      {data.versies.map(({ tekst, moment }) => (
        <li key={moment}>
          <Text size="small" tone="muted">
            <DatumTekst datum={dag(moment)} kort /> {tijd(moment)}
          </Text>
          <p className="mw-platte-tekst" dir="auto">
            {tekst}
          </p>
        </li>
      ))}
    </ol>
  );
}

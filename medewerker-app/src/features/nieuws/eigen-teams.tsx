import { useApp } from '@loket/app';
import { Heading, Section, SkeletonText, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bevestigingenQuery } from './queries.ts';

/** For a manager: who of her own teams has not confirmed yet, to ask them; no ranking and no times. */
export function EigenTeams({ berichtId }: { berichtId: string }) {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const { data, error } = useQuery(bevestigingenQuery(api, berichtId));
  return (
    <Section title={t('teams.titel')} description={t('teams.uitleg')} look="panel">
      {error && <Text>{t('teams.mislukt')}</Text>}
      {!data && !error && <SkeletonText label={t('laden')} />}
      <Stack gap="m">
        {data?.teams.map(({ team, bevestigd, nogNiet }) => (
          <div key={team}>
            <Heading level={3}>{team}</Heading>
            <Text>{t('teams.stand', { bevestigd, van: bevestigd + nogNiet.length })}</Text>
            {nogNiet.length > 0 && (
              <ul className="app-list" aria-label={t('teams.nogNiet', { team })}>
                {nogNiet.map(({ identificatie, naam }) => (
                  <li key={identificatie}>
                    <bdi>{naam}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </Stack>
    </Section>
  );
}

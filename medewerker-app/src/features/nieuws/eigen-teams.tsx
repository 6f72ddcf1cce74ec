import { useApp, useOpmaak } from '@loket/app';
import type { NieuwsBevestigingen } from '@loket/contract';
import { Heading, Section, SkeletonText, Stack, StatusBadge, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bevestigingenQuery } from './queries.ts';

/** For a manager: who of her own people has not confirmed yet, to ask them; no ranking and no times. */
export function EigenTeams({ berichtId }: { berichtId: string }) {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const { data, error } = useQuery(bevestigingenQuery(api, berichtId));
  return (
    <Section title={t('teams.titel')} description={t('teams.uitleg')} look="panel">
      {error && <Text>{t(error.code === 'niet-gevonden' ? 'teams.nietVoorTeam' : 'teams.mislukt')}</Text>}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <TeamStanden teams={data.teams} />}
    </Section>
  );
}

interface TeamStandenProps {
  teams: NieuwsBevestigingen['teams'];
  /** Today, to say of whom the last day has passed. */
  vandaag?: string;
}

/** By team how many confirmed, and who did not, each with her own last day. */
export function TeamStanden({ teams, vandaag }: TeamStandenProps) {
  const { t } = useTranslation('nieuws');
  const { korteDatum } = useOpmaak();
  return (
    <Stack gap="m">
      {teams.map(({ team, bevestigd, nogNiet }) => {
        const naam = team ?? t('teams.rechtstreeks');
        return (
          <div key={naam}>
            <Heading level={3}>{naam}</Heading>
            <Text>{t('teams.stand', { bevestigd, van: bevestigd + nogNiet.length })}</Text>
            {nogNiet.length > 0 && (
              <ul className="app-list" aria-label={t('teams.nogNiet', { team: naam })}>
                {nogNiet.map(({ identificatie, naam: wie, uiterlijk }) => (
                  <li key={identificatie}>
                    <bdi>{wie}</bdi>, {t('teams.uiterlijk', { datum: korteDatum(uiterlijk) })}{' '}
                    {vandaag !== undefined && uiterlijk < vandaag && (
                      <StatusBadge kind="te_laat" label={t('teams.teLaat')} />
                    )}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </Stack>
  );
}

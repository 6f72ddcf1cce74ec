import { FoutMelding, useApp, useIngelogd } from '@loket/app';
import { Heading, Link, Section, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { teamQuery } from './queries.ts';
import { TeamAgenda } from './team-agenda.tsx';

/** The calendar of my team on the start page: who is there, today and in the coming days. */
export function TeamKaart() {
  const { t } = useTranslation('mensen');
  const teams = useIngelogd()?.teams ?? [];
  return (
    <Section title={t('teamkaart.titel')} look="panel" action={<Link href="/mensen">{t('teamkaart.alle')}</Link>}>
      <Stack gap="m">
        {teams.length === 0 && <Text>{t('teamkaart.geenTeam')}</Text>}
        {teams.map(({ id, naam }) => (
          <Stack key={id} gap="xs">
            {teams.length > 1 && <Heading level={3}>{naam}</Heading>}
            <Agenda team={id} />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

function Agenda({ team }: { team: string }) {
  const { t } = useTranslation('mensen');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(teamQuery(api, team));
  if (error && !data) return <FoutMelding fout={error} wat="team" onRetry={() => void refetch()} busy={isFetching} />;
  if (!data) return <SkeletonRows rows={3} label={t('laden')} />;
  return <TeamAgenda team={data} />;
}

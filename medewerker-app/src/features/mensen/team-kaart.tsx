import { FoutMelding, useApp, useIngelogd } from '@loket/app';
import { Link, Section, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MensLink } from '../../components/mens.tsx';
import { Aanwezig } from './aanwezig.tsx';
import { teamQuery } from './queries.ts';

/** Who of my team is there today, on the start page. */
export function TeamKaart() {
  const { t } = useTranslation('mensen');
  const teams = useIngelogd()?.teams ?? [];
  return (
    <Section title={t('teamkaart.titel')} look="panel" action={<Link href="/mensen">{t('teamkaart.alle')}</Link>}>
      <Stack gap="m">
        {teams.length === 0 && <Text>{t('teamkaart.geenTeam')}</Text>}
        {teams.map(({ id, naam }) => (
          <Vandaag key={id} team={id} naam={naam} />
        ))}
      </Stack>
    </Section>
  );
}

function Vandaag({ team, naam }: { team: string; naam: string }) {
  const { t } = useTranslation('mensen');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(teamQuery(api, team));
  if (error && !data) return <FoutMelding fout={error} wat="team" onRetry={() => void refetch()} busy={isFetching} />;
  if (!data) return <SkeletonRows rows={3} label={t('laden')} />;
  return (
    <ul className="mw-werklijst" aria-label={naam}>
      {data.leden.map(({ identificatie, naam: wie, aanwezig }) => (
        <li key={identificatie}>
          <MensLink identificatie={identificatie} naam={wie} />
          <Aanwezig aanwezig={aanwezig} />
        </li>
      ))}
    </ul>
  );
}

import { FoutMelding, Pagina, useApp } from '@loket/app';
import { EmptyState, IconCircleCheck, Link, Section, SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TeamStanden } from './eigen-teams.tsx';
import { leesplichtenTeamQuery } from './queries.ts';

/** For a manager: everything that her people have to read now, with who did not yet. */
export function LeesplichtenTeamPage() {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(leesplichtenTeamQuery(api));
  return (
    <Pagina
      titel={t('teamoverzicht.titel')}
      lead={t('teams.uitleg')}
      kruimels={[{ label: t('titel'), href: '/nieuws' }]}
    >
      {error && !data && <FoutMelding fout={error} wat="nieuws" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonCards label={t('laden')} />}
      {data?.leesplichten.length === 0 && (
        <EmptyState icon={IconCircleCheck} headingLevel={2} title={t('teamoverzicht.leeg')}>
          {t('teamoverzicht.leegTekst')}
        </EmptyState>
      )}
      <Stack gap="l">
        {data?.leesplichten.map(({ id, titel, teams }) => (
          <Section
            key={id}
            title={titel}
            look="panel"
            action={<Link href={`/nieuws/${id}`}>{t('teamoverzicht.lees')}</Link>}
          >
            <TeamStanden teams={teams} vandaag={data.vandaag} />
          </Section>
        ))}
      </Stack>
    </Pagina>
  );
}

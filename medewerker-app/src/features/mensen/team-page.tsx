import { FoutMelding, Pagina, useApp } from '@loket/app';
import { telefoonHref } from '@loket/app/zaak';
import type { TeamDetail } from '@loket/contract';
import { DescriptionList, IconMail, IconPhone, Link, Section, SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { MensLink } from '../../components/mens.tsx';
import { MensenLijst } from './mens-kaart.tsx';
import { teamQuery } from './queries.ts';
import { TeamAgenda } from './team-agenda.tsx';

/** One team: how to reach it, for whom it is there, and its people. */
export function TeamPage() {
  const { t } = useTranslation('mensen');
  const { api } = useApp();
  const { team = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(teamQuery(api, team));
  return (
    <Pagina
      titel={data?.naam ?? t('teams.een')}
      kruimels={[
        { label: t('titel'), href: '/mensen' },
        { label: t('teams.kort'), href: '/mensen/teams' },
      ]}
    >
      {error && !data && <FoutMelding fout={error} wat="team" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonCards label={t('laden')} count={4} />}
      {data && (
        <Stack gap="l">
          <Section title={t('bereik.titel')} look="panel">
            <Bereik team={data} />
          </Section>
          <Section title={t('agenda.titel')} look="panel">
            <TeamAgenda team={data} />
          </Section>
          <Section title={t('teams.leden', { count: data.leden.length })}>
            <MensenLijst mensen={data.leden} label={data.naam} />
          </Section>
        </Stack>
      )}
    </Pagina>
  );
}

function Bereik({ team: { telefoon, email, wijken, manager, ouder, ouderNaam, delen } }: { team: TeamDetail }) {
  const { t } = useTranslation('mensen');
  const rows: { label: string; value: ReactNode }[] = [];
  const rij = (label: string, value: ReactNode) => rows.push({ label, value });
  if (manager) rij(t('teams.manager'), <MensLink {...manager} />);
  if (wijken.length > 0) rij(t('veld.wijken'), wijken.join(', '));
  if (telefoon) {
    const href = telefoonHref(telefoon);
    rij(
      t('bereik.telefoon'),
      <Link icon={IconPhone} href={href}>
        {telefoon}
      </Link>,
    );
  }
  if (email) {
    rij(
      t('bereik.email'),
      <Link icon={IconMail} href={`mailto:${email}`}>
        {email}
      </Link>,
    );
  }
  if (ouder && ouderNaam) rij(t('teams.ouder'), <Link href={`/mensen/teams/${ouder}`}>{ouderNaam}</Link>);
  if (delen.length > 0) {
    rij(
      t('teams.delen'),
      <Stack gap="xs">
        {delen.map(({ id, naam }) => (
          <Link key={id} href={`/mensen/teams/${id}`}>
            {naam}
          </Link>
        ))}
      </Stack>,
    );
  }
  return <DescriptionList rows={rows} />;
}

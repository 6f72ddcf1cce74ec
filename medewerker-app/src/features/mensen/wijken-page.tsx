import { FoutMelding, Pagina, useApp } from '@loket/app';
import { telefoonHref } from '@loket/app/zaak';
import type { Wijken } from '@loket/contract';
import { Cluster, IconMail, IconPhone, Link, Section, Select, SkeletonCards, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MensenLijst } from './mens-kaart.tsx';
import { wijkenQuery } from './queries.ts';

type Wijk = Wijken['wijken'][number];

/** Who is there for a neighbourhood: its team, and first those who know it. */
export function WijkenPage() {
  const { t } = useTranslation('mensen');
  const { api } = useApp();
  const [adres, setAdres] = useSearchParams();
  const { data, error, refetch, isFetching } = useQuery(wijkenQuery(api));
  const gekozen = data?.wijken.find(({ wijk }) => wijk === adres.get('wijk'));
  return (
    <Pagina titel={t('wijken.titel')} lead={t('wijken.lead')} kruimels={[{ label: t('titel'), href: '/mensen' }]}>
      {error && !data && <FoutMelding fout={error} wat="wijken" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonCards label={t('laden')} count={4} />}
      {data && (
        <Stack gap="l">
          <Select
            label={t('filter.wijk')}
            width="medium"
            value={gekozen?.wijk ?? ''}
            options={[
              { value: '', label: t('wijken.kies') },
              ...data.wijken.map(({ wijk }) => ({ value: wijk, label: wijk })),
            ]}
            onChange={(event) => setAdres(event.target.value ? { wijk: event.target.value } : {}, { replace: true })}
          />
          {gekozen && <Contact wijk={gekozen} />}
        </Stack>
      )}
    </Pagina>
  );
}

function Contact({ wijk: { wijk, team, mensen } }: { wijk: Wijk }) {
  const { t } = useTranslation('mensen');
  const kennen = mensen.filter(({ kentDeWijk, vanHetTeam }) => kentDeWijk && vanHetTeam);
  const anderen = mensen.filter(({ kentDeWijk }) => !kentDeWijk);
  const elders = mensen.filter(({ vanHetTeam }) => !vanHetTeam);
  return (
    <Stack gap="l">
      {team ? <Wijkteam wijk={wijk} team={team} /> : <Text>{t('wijken.geenTeam')}</Text>}
      {kennen.length > 0 && (
        <Section title={t('wijken.kennen', { wijk })}>
          <MensenLijst mensen={kennen} label={t('wijken.kennen', { wijk })} />
        </Section>
      )}
      {anderen.length > 0 && (
        <Section title={t('wijken.anderen')}>
          <MensenLijst mensen={anderen} label={t('wijken.anderen')} />
        </Section>
      )}
      {elders.length > 0 && (
        <Section title={t('wijken.elders', { wijk })} description={t('wijken.eldersUitleg')}>
          <MensenLijst mensen={elders} label={t('wijken.elders', { wijk })} />
        </Section>
      )}
    </Stack>
  );
}

function Wijkteam({ wijk, team }: { wijk: string; team: NonNullable<Wijk['team']> }) {
  const { t } = useTranslation('mensen');
  return (
    <Section title={t('wijken.team', { wijk, team: team.naam })} look="panel">
      <Cluster gap="m">
        <Link href={`/mensen/teams/${team.id}`}>{team.naam}</Link>
        {team.telefoon && (
          <Link icon={IconPhone} href={telefoonHref(team.telefoon)}>
            {team.telefoon}
          </Link>
        )}
        {team.email && (
          <Link icon={IconMail} href={`mailto:${team.email}`}>
            {team.email}
          </Link>
        )}
      </Cluster>
    </Section>
  );
}

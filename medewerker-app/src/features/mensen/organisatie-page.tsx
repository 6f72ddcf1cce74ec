import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { Organisatie } from '@loket/contract';
import { DataTable, Link, Section, SkeletonRows, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MensLink } from '../../components/mens.tsx';
import { organisatieQuery } from './queries.ts';

/** All teams, and who answers to whom. */
export function OrganisatiePage() {
  const { t } = useTranslation('mensen');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(organisatieQuery(api));
  return (
    <Pagina titel={t('teams.titel')} kruimels={[{ label: t('titel'), href: '/mensen' }]}>
      {error && !data && <FoutMelding fout={error} wat="teams" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data && (
        <Stack gap="xl">
          <Section title={t('teams.kort')}>
            <Teams teams={data.teams} />
          </Section>
          <Section title={t('boom.titel')} description={t('boom.uitleg')}>
            <ul className="mw-boom">
              {data.mensen
                .filter(({ boven }) => boven === null)
                .map((mens) => (
                  <Tak key={mens.identificatie} mens={mens} mensen={data.mensen} boven={[]} />
                ))}
            </ul>
          </Section>
        </Stack>
      )}
    </Pagina>
  );
}

type Mens = Organisatie['mensen'][number];

/** Somebody with who answers to her. Who stands above herself by a mistake is shown once. */
function Tak({ mens, mensen, boven }: { mens: Mens; mensen: readonly Mens[]; boven: readonly string[] }) {
  const onder = mensen.filter(
    (een) => een.boven === mens.identificatie && ![...boven, mens.identificatie].includes(een.identificatie),
  );
  return (
    <li>
      <MensLink {...mens} /> {mens.functie}
      {onder.length > 0 && (
        <ul>
          {onder.map((een) => (
            <Tak key={een.identificatie} mens={een} mensen={mensen} boven={[...boven, mens.identificatie]} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Teams({ teams }: { teams: Organisatie['teams'] }) {
  const { t } = useTranslation('mensen');
  const naamVan = (id: string | null) => teams.find((team) => team.id === id)?.naam;
  return (
    <DataTable
      caption={t('teams.kort')}
      captionHidden
      rows={teams}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'naam',
          header: t('teams.een'),
          rowHeader: true,
          cell: ({ id, naam, ouder }) => (
            <>
              <Link href={`/mensen/teams/${id}`}>{naam}</Link>
              {ouder && <span className="mw-nummer">{t('teams.deelVan', { naam: naamVan(ouder) ?? ouder })}</span>}
            </>
          ),
        },
        {
          key: 'manager',
          header: t('teams.manager'),
          cell: ({ manager }) => (manager ? <MensLink {...manager} /> : t('leeg')),
        },
        { key: 'wijken', header: t('veld.wijken'), cell: ({ wijken }) => wijken.join(', ') || t('leeg') },
        { key: 'aantal', header: t('teams.aantal'), numeric: true, cell: ({ aantal }) => aantal },
      ]}
    />
  );
}

import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { SearchDocument } from '../../platform/search/model.ts';
import type { Search } from '../../platform/search/search.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { ZoekBron } from '../zoeken/bron.ts';
import { createSpiegel } from '../zoeken/spiegel.ts';
import { metVaardigheid } from './doelgroep.ts';
import type { Medewerkerprofiel, Medewerkers } from './model.ts';

interface Deps {
  prisma: PrismaClient;
  search: Pick<Search, 'replaceKind'>;
  clock: Clock;
  medewerkers: Pick<Medewerkers, 'actief'>;
  teams: readonly TeamConfig[];
  rollen: readonly { code: string; naam: string }[];
}

/** Where one colleague and one team are shown in the employee portal. */
const mensPad = (identificatie: string): string => `/mensen/${encodeURIComponent(identificatie)}`;
const teamPad = (team: string): string => `/mensen/teams/${encodeURIComponent(team)}`;

/** Colleagues and teams in the one search: for employees, not for partners, and nobody who has left. */
export function createMensenBronnen({ prisma, search, clock, medewerkers, teams, rollen }: Deps): ZoekBron[] {
  const naamVan = (lijst: readonly { naam: string }[]) => lijst.map(({ naam }) => naam);
  const teamsVan = (ids: readonly string[]) => teams.filter(({ id }) => ids.includes(id));
  const mens = (een: Medewerkerprofiel, changed: Date): SearchDocument => {
    const eigenTeams = teamsVan(een.teams);
    const eigenRollen = rollen.filter(({ code }) => een.rollen.includes(code));
    return {
      kind: 'medewerker',
      id: een.identificatie,
      title: een.naam,
      summary: [een.functie, ...naamVan(eigenTeams), een.locatie].filter(Boolean).join(', '),
      body: [
        een.vaardigheden,
        een.vraagMijOver,
        [...new Set([een.wijken, eigenTeams.flatMap(({ wijken }) => wijken)].flat())],
      ]
        .filter((woorden) => woorden.length > 0)
        .map((woorden) => woorden.join(', '))
        .join('. '),
      keywords: [...een.vaardigheden, ...een.vraagMijOver, ...naamVan(eigenRollen)],
      path: mensPad(een.identificatie),
      facets: [...een.teams.map((team) => `team:${team}`), ...een.vaardigheden.map(metVaardigheid)],
      audience: ['medewerker'],
      changed,
    };
  };
  const team = ({ id, naam, omschrijving, wijken }: TeamConfig, changed: Date): SearchDocument => ({
    kind: 'team',
    id,
    title: naam,
    summary: [omschrijving, wijken.join(', ')].filter(Boolean).join('. '),
    body: '',
    keywords: wijken,
    path: teamPad(id),
    audience: ['medewerker'],
    changed,
  });
  return [
    createSpiegel({
      prisma,
      search,
      soort: 'medewerker',
      async kenmerk() {
        const [rij] = await prisma.$queryRaw<{ kenmerk: string }[]>`
          select count(*) || ' ' || coalesce(max(gewijzigd_op)::text, '') as kenmerk from medewerker`;
        // Who begins or leaves does so on a day, without anybody changing a row.
        return `${rij?.kenmerk ?? ''} ${dagVan(clock.now())}`;
      },
      documenten: async () => (await medewerkers.actief()).map((een) => mens(een, clock.now())),
    }),
    createSpiegel({
      prisma,
      search,
      soort: 'team',
      // The file is read at the start.
      kenmerk: async () => 'begin',
      documenten: async () => teams.map((een) => team(een, clock.now())),
    }),
  ];
}

import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Medewerkerprofiel, Medewerkers } from '../medewerkers/model.ts';
import { woordenVan } from './ontvangers.ts';

/** People of one manager: a team of hers, or (null) those who answer to her and whose teams nobody else manages. */
export interface Groep {
  team: string | null;
  leden: Medewerkerprofiel[];
}

/** Who manages whom: a manager may see what her own people have to read, and of nobody else. */
export interface Leiding {
  /** Who is told when this employee is late. */
  managersVan(profiel: Medewerkerprofiel): string[];
  /** Everybody of whom she is told, by team; empty for who manages nobody. */
  groepenVan(manager: string): Promise<Groep[]>;
  /** The words of her people: what is for them she may read too. */
  woordenVanMensen(manager: string): Promise<string[]>;
}

/** Makes it on the directory and the teams of the configuration. */
export function createLeiding({
  medewerkers,
  teams,
}: {
  medewerkers: Pick<Medewerkers, 'teamsOnder' | 'ledenVan' | 'onder'>;
  teams: readonly Pick<TeamConfig, 'id' | 'naam' | 'teammanager'>[];
}): Leiding {
  const managersVan = ({ identificatie, teams: zijn, leidinggevende }: Medewerkerprofiel) => {
    const vanTeams = teams.filter(({ id }) => zijn.includes(id)).flatMap(({ teammanager }) => teammanager ?? []);
    const anderen = [...new Set(vanTeams)].filter((een) => een !== identificatie);
    return anderen.length > 0 ? anderen : leidinggevende ? [leidinggevende] : [];
  };
  const groepenVan = async (manager: string) => {
    const [eigen, onder] = await Promise.all([medewerkers.teamsOnder(manager), medewerkers.onder(manager)]);
    const groepen: Groep[] = await Promise.all(
      eigen.map(async (team) => ({
        team: teams.find(({ id }) => id === team)?.naam ?? team,
        leden: await medewerkers.ledenVan(team),
      })),
    );
    const rechtstreeks = onder.filter(
      (profiel) => managersVan(profiel).includes(manager) && !profiel.teams.some((team) => eigen.includes(team)),
    );
    return rechtstreeks.length > 0 ? [...groepen, { team: null, leden: rechtstreeks }] : groepen;
  };
  return {
    groepenVan,
    managersVan,
    async woordenVanMensen(manager) {
      const groepen = await groepenVan(manager);
      return [...new Set(groepen.flatMap(({ leden }) => leden.flatMap(woordenVan)))];
    },
  };
}

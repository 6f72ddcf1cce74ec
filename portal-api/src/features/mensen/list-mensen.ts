import type { Mensen, Organisatie, TeamDetail, Wijken } from '@loket/contract';
import { aanwezigOp } from '../../domain/medewerkers/aanwezig.ts';
import type { Medewerkerprofiel } from '../../domain/medewerkers/model.ts';
import { keuzesUit, zoekMensen, type Zoekvraag } from '../../domain/medewerkers/zoeken.ts';
import { werkdagenVanaf } from '../../domain/termijnen/feestdagen.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { MensenDeps } from './module.ts';
import { presentMensen, presentTeam, teamnaam } from './present.ts';

const PER_PAGINA = 48;
/** So many days ahead one sees who of a team is there. */
const DAGEN = 5;

/** Colleagues who fit, those who fit best first. */
export async function listMensen(
  vraag: Zoekvraag & { pagina: number },
  now: Date,
  { medewerkers, teams, search }: MensenDeps,
): Promise<Mensen> {
  const iedereen = await medewerkers.actief();
  const { mensen: gevonden, gezochtOp } = await zoekMensen(iedereen, vraag, { search, now });
  const present = presentMensen(iedereen, teams, dagVan(now));
  const van = (lijst: (mens: Medewerkerprofiel) => readonly string[]) => keuzesUit(iedereen.map(lijst));
  return {
    mensen: gevonden.slice((vraag.pagina - 1) * PER_PAGINA, vraag.pagina * PER_PAGINA).map(present),
    totaal: gevonden.length,
    gezochtOp,
    perPagina: PER_PAGINA,
    keuzes: {
      vaardigheden: van(({ vaardigheden }) => vaardigheden),
      wijken: van(({ wijken }) => wijken),
      talen: van(({ talen }) => talen),
      teams: teams.map(({ id, naam }) => ({ id, naam })),
    },
  };
}

/** All teams with how many people they have, and who answers to whom. */
export async function getOrganisatie({ medewerkers, teams }: MensenDeps): Promise<Organisatie> {
  const iedereen = await medewerkers.actief();
  const namen = namenVan(iedereen);
  return {
    teams: teams.map((team) => ({
      ...presentTeam(team, namen),
      aantal: iedereen.filter((mens) => mens.teams.includes(team.id)).length,
    })),
    mensen: iedereen.map(({ identificatie, naam, functie, leidinggevende }) => ({
      identificatie,
      naam,
      functie,
      // who answers to somebody who has left stands at the top until somebody says otherwise
      boven: leidinggevende !== null && namen.has(leidinggevende) ? leidinggevende : null,
    })),
  };
}

/** One team with its people, its manager first. */
export async function getTeam(id: string, now: Date, { medewerkers, teams }: MensenDeps): Promise<TeamDetail> {
  const team = teams.find((een) => een.id === id);
  if (!team) throw new Problem('niet-gevonden');
  const [leden, iedereen] = await Promise.all([medewerkers.ledenVan(id), medewerkers.actief()]);
  const present = presentMensen(iedereen, teams, dagVan(now));
  const dagen = werkdagenVanaf(dagVan(now), DAGEN);
  const voorop = ({ identificatie }: Medewerkerprofiel) => (identificatie === team.teammanager ? 0 : 1);
  return {
    ...presentTeam(team, namenVan(iedereen)),
    ouderNaam: team.ouder ? teamnaam(teams, team.ouder) : null,
    delen: teams.filter(({ ouder }) => ouder === id).map(({ id: deel, naam }) => ({ id: deel, naam })),
    dagen,
    leden: leden
      .toSorted((a, b) => voorop(a) - voorop(b))
      .map((mens) => ({
        ...present(mens),
        opDagen: dagen.map((dag) => aanwezigOp(mens, dag)),
      })),
  };
}

/** Names of who is in service: who left manages nothing any more. */
const namenVan = (iedereen: readonly Medewerkerprofiel[]): ReadonlyMap<string, string> =>
  new Map(iedereen.map(({ identificatie, naam }) => [identificatie, naam]));

/** Who is there for each neighbourhood: of its team first those who know it, then colleagues of other teams who do. */
export async function listWijken(now: Date, { medewerkers, teams, wijkNaarTeam }: MensenDeps): Promise<Wijken> {
  const iedereen = await medewerkers.actief();
  const namen = namenVan(iedereen);
  const present = presentMensen(iedereen, teams, dagVan(now));
  const wijken = keuzesUit([
    Object.keys(wijkNaarTeam),
    ...teams.map((team) => team.wijken),
    ...iedereen.map((mens) => mens.wijken),
  ]);
  return {
    wijken: wijken.map((wijk) => {
      const team = teams.find(({ id }) => id === wijkNaarTeam[wijk]) ?? teams.find((een) => een.wijken.includes(wijk));
      const inTeam = (mens: Medewerkerprofiel) => team !== undefined && mens.teams.includes(team.id);
      const kent = (mens: Medewerkerprofiel) => mens.wijken.includes(wijk);
      const plek = (mens: Medewerkerprofiel) => (inTeam(mens) ? 0 : 2) + (kent(mens) ? 0 : 1);
      return {
        wijk,
        team: team ? presentTeam(team, namen) : null,
        mensen: iedereen
          .filter((mens) => inTeam(mens) || kent(mens))
          .toSorted((a, b) => plek(a) - plek(b))
          .map((mens) => ({ ...present(mens), kentDeWijk: kent(mens), vanHetTeam: inTeam(mens) })),
      };
    }),
  };
}

import type { Mensen, Organisatie, TeamDetail, Wijken } from '@loket/contract';
import { aanwezigOp } from '../../domain/medewerkers/aanwezig.ts';
import type { Medewerkerprofiel } from '../../domain/medewerkers/model.ts';
import { keuzesUit, zoekMensen, type Zoekvraag } from '../../domain/medewerkers/zoeken.ts';
import { werkdagenVanaf } from '../../domain/termijnen/feestdagen.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { MensenDeps } from './module.ts';
import { presentMens, presentTeam, teamnaam } from './present.ts';

const PER_PAGINA = 48;
/** So many days ahead one sees who of a team is there. */
const DAGEN = 5;

/** Colleagues who fit, those with it in their name first. */
export async function listMensen(
  vraag: Zoekvraag & { pagina: number },
  now: Date,
  { medewerkers, teams }: MensenDeps,
): Promise<Mensen> {
  const iedereen = await medewerkers.actief();
  const gevonden = zoekMensen(iedereen, vraag, (team) => teamnaam(teams, team));
  const van = (lijst: (mens: Medewerkerprofiel) => readonly string[]) => keuzesUit(iedereen.map(lijst));
  return {
    mensen: gevonden
      .slice((vraag.pagina - 1) * PER_PAGINA, vraag.pagina * PER_PAGINA)
      .map((mens) => presentMens(mens, teams, dagVan(now))),
    totaal: gevonden.length,
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
  const namen = new Map(iedereen.map(({ identificatie, naam }) => [identificatie, naam]));
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
  const [leden, namen] = await Promise.all([
    medewerkers.ledenVan(id),
    medewerkers.namen(team.teammanager ? [team.teammanager] : []),
  ]);
  const dagen = werkdagenVanaf(dagVan(now), DAGEN);
  const voorop = ({ identificatie }: Medewerkerprofiel) => (identificatie === team.teammanager ? 0 : 1);
  return {
    ...presentTeam(team, namen),
    ouderNaam: team.ouder ? teamnaam(teams, team.ouder) : null,
    delen: teams.filter(({ ouder }) => ouder === id).map(({ id: deel, naam }) => ({ id: deel, naam })),
    dagen,
    leden: leden
      .toSorted((a, b) => voorop(a) - voorop(b))
      .map((mens) => ({
        ...presentMens(mens, teams, dagVan(now)),
        opDagen: dagen.map((dag) => aanwezigOp(mens, dag)),
      })),
  };
}

/** Who is there for each neighbourhood: of its team first those who know it. */
export async function listWijken(now: Date, { medewerkers, teams, wijkNaarTeam }: MensenDeps): Promise<Wijken> {
  const iedereen = await medewerkers.actief();
  const namen = new Map(iedereen.map(({ identificatie, naam }) => [identificatie, naam]));
  const wijken = keuzesUit([Object.keys(wijkNaarTeam), ...teams.map((team) => team.wijken)]);
  return {
    wijken: wijken.map((wijk) => {
      const team = teams.find(({ id }) => id === wijkNaarTeam[wijk]) ?? teams.find((een) => een.wijken.includes(wijk));
      const mensen = team ? iedereen.filter((mens) => mens.teams.includes(team.id)) : [];
      const kent = (mens: Medewerkerprofiel) => mens.wijken.includes(wijk);
      return {
        wijk,
        team: team ? presentTeam(team, namen) : null,
        mensen: mensen
          .toSorted((a, b) => Number(kent(b)) - Number(kent(a)))
          .map((mens) => ({ ...presentMens(mens, teams, dagVan(now)), kentDeWijk: kent(mens) })),
      };
    }),
  };
}

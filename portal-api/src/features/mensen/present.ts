import type { MensRegel } from '@loket/contract';
import { aanwezigOp } from '../../domain/medewerkers/aanwezig.ts';
import type { Medewerkerprofiel } from '../../domain/medewerkers/model.ts';
import type { Kalenderdag } from '../../domain/termijnen/kalender.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';

/** One colleague in a list. */
export function presentMens(mens: Medewerkerprofiel, teams: readonly TeamConfig[], vandaag: Kalenderdag): MensRegel {
  const { identificatie, naam, functie, wijken, vaardigheden, vraagMijOver, telefoon, foto } = mens;
  const aanwezig = aanwezigOp(mens, vandaag);
  return {
    identificatie,
    naam,
    functie,
    teams: mens.teams.map((id) => ({ id, naam: teamnaam(teams, id) })),
    wijken,
    vaardigheden,
    vraagMijOver,
    telefoon,
    aanwezig,
    foto: aanwezig === 'uit-dienst' ? null : foto,
  };
}

/** The name of a team; a team that the configuration has not any more is its id. */
export const teamnaam = (teams: readonly TeamConfig[], id: string): string =>
  teams.find((team) => team.id === id)?.naam ?? id;

/** A team without its people. */
export function presentTeam(team: TeamConfig, namen: ReadonlyMap<string, string>) {
  const { id, naam, soort, omschrijving, ouder, telefoon, email, wijken, teammanager } = team;
  const managernaam = teammanager ? namen.get(teammanager) : undefined;
  return {
    id,
    naam,
    soort: soort ?? null,
    omschrijving: omschrijving ?? null,
    ouder: ouder ?? null,
    telefoon,
    email,
    wijken: [...wijken],
    manager: teammanager && managernaam ? { identificatie: teammanager, naam: managernaam } : null,
  };
}

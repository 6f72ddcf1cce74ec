import type { MensRegel } from '@loket/contract';
import { aanwezigOp } from '../../domain/medewerkers/aanwezig.ts';
import type { Medewerkerprofiel } from '../../domain/medewerkers/model.ts';
import type { Kalenderdag } from '../../domain/termijnen/kalender.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';

/** How a colleague is shown in a list, among everybody who is in service: of those one can stand in for her. */
export const presentMensen = (
  iedereen: readonly Pick<Medewerkerprofiel, 'identificatie' | 'naam'>[],
  teams: readonly TeamConfig[],
  vandaag: Kalenderdag,
) => {
  const namen = new Map(iedereen.map(({ identificatie, naam }) => [identificatie, naam]));
  return (mens: Medewerkerprofiel): MensRegel => {
    const { identificatie, naam, functie, wijken, vaardigheden, vraagMijOver, telefoon, foto, afwezig } = mens;
    const aanwezig = aanwezigOp(mens, vandaag);
    const vervangernaam = mens.vervanger === null ? undefined : namen.get(mens.vervanger);
    const vervanger =
      mens.vervanger !== null && vervangernaam ? { identificatie: mens.vervanger, naam: vervangernaam } : null;
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
      weg: aanwezig === 'afwezig' && afwezig ? { tot: afwezig.tot, vervanger } : null,
      foto: aanwezig === 'uit-dienst' ? null : foto,
    };
  };
};

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

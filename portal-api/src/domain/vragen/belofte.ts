import { choiceFor } from '../../platform/config/registers-file.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';
import { plusWerkdagen } from '../termijnen/wettelijke-termijn.ts';

/** Which team answers: of a case that of its zaaktype, else that of the subject, else the one for everything. */
export function teamVoor(
  over: { zaaktype: string | null } | { onderwerp: string },
  { team, onderwerpen }: Pick<VragenSettings, 'team' | 'onderwerpen'>,
): string {
  if ('zaaktype' in over) return over.zaaktype === null ? team.standaard : choiceFor(team, over.zaaktype);
  return onderwerpen.find(({ code }) => code === over.onderwerp)?.team ?? team.standaard;
}

/**
 * The last day on which a team answers what came in on a day: so many working days later, not counting that day itself,
 * weekends and public holidays.
 */
export function antwoordUiterlijk(
  ontvangen: Kalenderdag,
  team: string,
  { antwoordWerkdagen }: Pick<VragenSettings, 'antwoordWerkdagen'>,
): Kalenderdag {
  const { teams, standaard } = antwoordWerkdagen;
  const norm = Object.hasOwn(teams, team) ? teams[team] : undefined;
  return plusWerkdagen(ontvangen, norm ?? standaard);
}

import type { Start } from '@loket/contract';
import type { Medewerker } from '../../access/policy.ts';
import { findDoel } from '../../access/purposes.ts';
import { heeftRecht, medewerkerplafond } from '../../access/rights.ts';
import { within } from '../../access/vertrouwelijkheid.ts';
import type { StartDeps } from './module.ts';

const RECENT_GETOOND = 8;

/** Start page of an employee. Recent cases only while her role still lets her look into cases. */
export async function getStart(
  { acting, now }: { acting: Medewerker; now: Date },
  { raadplegingen, teams, settings }: Omit<StartDeps, 'indelingen'>,
): Promise<Start> {
  const recent = heeftRecht(acting, 'zaak-zoeken')
    ? await raadplegingen.recent(acting.identificatie, RECENT_GETOOND, now)
    : [];
  const plafond = medewerkerplafond(acting, settings);
  return {
    recent: recent
      .filter(({ vertrouwelijkheid }) => within(vertrouwelijkheid, plafond))
      .map(({ bron, id, nummer, titel, fase, doel, geopend }) => ({
        bron,
        id,
        nummer,
        titel,
        fase: fase as Start['recent'][number]['fase'],
        doel: findDoel(doel)?.naam ?? doel,
        geopend: geopend.toISOString(),
      })),
    teams: teams
      .filter(({ id }) => acting.teams.includes(id))
      .map(({ id, naam, telefoon, email, wijken }) => ({ id, naam, telefoon, email, wijken: [...wijken] })),
  };
}

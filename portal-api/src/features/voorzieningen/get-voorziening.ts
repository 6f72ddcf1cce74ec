import type { VoorzieningDetail } from '@loket/contract';
import { openStand } from '../../domain/voorzieningen/openingstijden.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { VoorzieningenDeps } from './module.ts';

/** One provision with the wijkteam of its neighbourhood. What is not published is as if it were not there. */
export async function getVoorziening(
  slug: string,
  now: Date,
  { voorzieningen, wijkteams }: Pick<VoorzieningenDeps, 'voorzieningen' | 'wijkteams'>,
): Promise<VoorzieningDetail> {
  const [alle, teams] = await Promise.all([voorzieningen.gepubliceerd(), wijkteams.alle()]);
  const gevonden = alle.find((een) => een.slug === slug);
  if (!gevonden) throw new Problem('niet-gevonden');
  const { gepubliceerd: _gepubliceerd, locatie: _locatie, ...inhoud } = gevonden;
  return {
    ...inhoud,
    open: openStand(inhoud.openingstijden, now),
    wijkteam: teams.find(({ wijken }) => wijken.includes(inhoud.wijk)) ?? null,
    peilmoment: now.toISOString(),
  };
}

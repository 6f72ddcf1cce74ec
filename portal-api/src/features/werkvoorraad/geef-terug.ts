import type { Grant } from '../../access/grant.ts';
import type { Uitvoerder } from '../../domain/werk/model.ts';
import type { Leaver } from '../../platform/module.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { WerkvoorraadDeps } from './module.ts';

type Deps = Pick<WerkvoorraadDeps, 'registers' | 'teams'>;

/**
 * Gives what waits for somebody who leaves to who takes over, or else back to her team. Gives how many. Throws when a
 * register did not tell everything: then it is asked again later, and what was given already is not hers any more.
 */
export async function geefWerkTerug(
  { identificatie, teams, opvolger }: Leaver,
  { grant }: { grant: Grant; now: Date },
  { registers: { werk }, teams: bekend }: Deps,
): Promise<number> {
  const zelf: Uitvoerder = { soort: 'medewerker', id: identificatie };
  const team = bekend.find(({ id }) => teams.includes(id));
  const aan = opvolger
    ? { soort: 'medewerker' as const, id: opvolger.identificatie, naam: opvolger.naam }
    : team && { soort: 'team' as const, id: team.id, naam: team.naam };
  if (!aan) return 0;
  const [taken, zaken] = await Promise.all([werk.takenVan(grant, [zelf]), werk.zakenVan(grant, [zelf])]);
  for (const { id } of taken.data) await werk.wijsTaakToe(grant, id, aan);
  for (const { zaak } of zaken.data) await werk.draagZaakOver(grant, zaak, aan);
  const [failure] = [...taken.incomplete, ...zaken.incomplete];
  if (failure) throw new SourceFailed(failure);
  return taken.data.length + zaken.data.length;
}

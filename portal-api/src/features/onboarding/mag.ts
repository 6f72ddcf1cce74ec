import type { Medewerker } from '../../access/policy.ts';
import type { Medewerkerprofiel, Medewerkers } from '../../domain/medewerkers/model.ts';

/**
 * Whether this employee manages that one: who she answers to, and the manager of a team of hers. A manager of another
 * team does not, also not when she is in both.
 */
export async function leidt(
  acting: Pick<Medewerker, 'identificatie'>,
  mens: Medewerkerprofiel,
  medewerkers: Pick<Medewerkers, 'teamsOnder'>,
): Promise<boolean> {
  if (mens.identificatie === acting.identificatie) return false;
  if (mens.leidinggevende === acting.identificatie) return true;
  const onder = await medewerkers.teamsOnder(acting.identificatie);
  return mens.teams.some((team) => onder.includes(team));
}

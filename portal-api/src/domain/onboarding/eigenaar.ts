import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Medewerkerprofiel, Medewerkers } from '../medewerkers/model.ts';
import { isInDienst } from '../medewerkers/rij.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';

interface Deps {
  medewerkers: Pick<Medewerkers, 'een'>;
  teams: readonly TeamConfig[];
}

/**
 * Who does it. Somebody by name who is not there any more is followed by who she answers to; without anybody above her
 * that is the manager of her team, and without that herself: never nobody.
 */
export async function eigenaarVan(
  wie: string,
  mens: Medewerkerprofiel,
  vandaag: Kalenderdag,
  { medewerkers, teams }: Deps,
): Promise<string> {
  if (wie === 'nieuwkomer') return mens.identificatie;
  const managers = teams.filter(({ id }) => mens.teams.includes(id)).map(({ teammanager }) => teammanager ?? null);
  const opNaam = wie.startsWith('mens:') ? wie.slice('mens:'.length) : null;
  for (const een of [opNaam, mens.leidinggevende, ...managers]) {
    const ander = een === null ? null : await medewerkers.een(een);
    if (ander && isInDienst(ander, vandaag)) return ander.identificatie;
  }
  return mens.identificatie;
}

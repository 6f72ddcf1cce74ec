import { metVaardigheid, opLocatie } from '../medewerkers/doelgroep.ts';
import type { Medewerkerprofiel, Medewerkers } from '../medewerkers/model.ts';

/** The words of somebody who is not here now, as the directory knows her. */
export function woordenVan({ identificatie, teams, rollen, vaardigheden, locatie }: Medewerkerprofiel): string[] {
  return [
    'medewerker',
    `medewerker:${identificatie}`,
    ...teams.map((team) => `team:${team}`),
    ...rollen.map((rol) => `rol:${rol}`),
    ...vaardigheden.map(metVaardigheid),
    ...(locatie ? [opLocatie(locatie)] : []),
  ];
}

/** Everybody in service for whom something is, by name. */
export async function ontvangersVan(
  doelgroep: readonly string[],
  medewerkers: Pick<Medewerkers, 'actief'>,
): Promise<Medewerkerprofiel[]> {
  return ontvangersOnder(await medewerkers.actief(), doelgroep);
}

/** Of these people those for whom something is. */
export function ontvangersOnder(mensen: readonly Medewerkerprofiel[], doelgroep: readonly string[]) {
  const gezocht = new Set(doelgroep);
  return mensen.filter((profiel) => woordenVan(profiel).some((woord) => gezocht.has(woord)));
}

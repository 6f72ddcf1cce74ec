import { metVaardigheid, opLocatie } from './doelgroep.ts';
import type { Medewerkers } from './model.ts';

export interface DoelgroepDeps {
  medewerkers: Pick<Medewerkers, 'actief'>;
  teams: readonly { id: string; naam: string }[];
  rollen: readonly { code: string; naam: string }[];
}

/** A group by its word in an audience; of everybody and of partners the app has the name. */
export interface Doelgroepkeuze {
  code: string;
  naam: string;
}

/** The groups of the directory that something can be for. */
export async function doelgroepKeuzes({ medewerkers, teams, rollen }: DoelgroepDeps): Promise<Doelgroepkeuze[]> {
  const mensen = await medewerkers.actief();
  const uniek = (lijst: readonly Doelgroepkeuze[]) =>
    [...new Map(lijst.map((een) => [een.code, een])).values()].toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return [
    { code: 'medewerker', naam: '' },
    { code: 'partner', naam: '' },
    ...teams.map(({ id, naam }) => ({ code: `team:${id}`, naam })),
    ...rollen.map(({ code, naam }) => ({ code: `rol:${code}`, naam })),
    ...uniek(mensen.flatMap(({ vaardigheden }) => vaardigheden.map((naam) => ({ code: metVaardigheid(naam), naam })))),
    ...uniek(mensen.flatMap(({ locatie }) => (locatie ? [{ code: opLocatie(locatie), naam: locatie }] : []))),
  ];
}

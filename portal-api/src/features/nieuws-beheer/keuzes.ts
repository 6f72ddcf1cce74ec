import type { NieuwsKeuzes } from '@loket/contract';
import { metVaardigheid, opLocatie } from '../../domain/medewerkers/doelgroep.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import type { Registers } from '../../registers/model.ts';

export interface KeuzesDeps {
  medewerkers: Pick<Medewerkers, 'actief'>;
  teams: readonly { id: string; naam: string }[];
  rollen: readonly { code: string; naam: string }[];
  registers: Pick<Registers, 'zaaktypen'>;
}

/** For whom and about what news can be: the groups of the directory, and the kinds of cases. */
export async function keuzesVoorNieuws({ medewerkers, teams, rollen, registers }: KeuzesDeps): Promise<NieuwsKeuzes> {
  const [mensen, zaaktypen] = await Promise.all([
    medewerkers.actief(),
    // the catalogue may be away; then nothing can be chosen, and the rest goes on
    registers.zaaktypen.alle().catch(() => []),
  ]);
  const uniek = (lijst: readonly { code: string; naam: string }[]) =>
    [...new Map(lijst.map((een) => [een.code, een])).values()].toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return {
    doelgroepen: [
      { code: 'medewerker', naam: '' },
      { code: 'partner', naam: '' },
      ...teams.map(({ id, naam }) => ({ code: `team:${id}`, naam })),
      ...rollen.map(({ code, naam }) => ({ code: `rol:${code}`, naam })),
      ...uniek(mensen.flatMap(({ vaardigheden }) => vaardigheden.map((naam) => ({ code: metVaardigheid(naam), naam })))),
      ...uniek(mensen.flatMap(({ locatie }) => (locatie ? [{ code: opLocatie(locatie), naam: locatie }] : []))),
    ],
    onderwerpen: zaaktypen
      .map(({ identificatie, naam }) => ({ code: identificatie, naam }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  };
}

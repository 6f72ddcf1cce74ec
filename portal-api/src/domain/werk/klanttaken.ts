import type { Registers } from '../../registers/model.ts';
import type { Taak } from '../../registers/objecten-model.ts';
import { dagVan, leesDag } from '../termijnen/kalender.ts';
import type { Werkbron, Werkitem, Werkvraag } from './model.ts';

const KLANTTAAK = 'klanttaak';

interface Deps {
  registers: Pick<Registers, 'objecten'>;
  /** The cases of which these tasks are: what one handles there, one takes over. */
  zaken: Werkbron;
}

/** What residents did for cases of hers or her teams (external customer tasks in Objecten): to be taken over there. */
export function klanttaakBron({ registers, zaken }: Deps): Werkbron {
  const taken = async (vraag: Werkvraag) => {
    // asked beside the list of cases: equal calls of one request are one
    const gevonden = await zaken.list(vraag);
    const [items, incomplete] = Array.isArray(gevonden) ? [gevonden, []] : [gevonden.data, gevonden.incomplete];
    const perZaak = new Map(items.map((item) => [item.sleutel.split(':')[2] ?? '', item]));
    if (perZaak.size === 0) return { paren: [], incomplete, asOf: vraag.now };
    const { data, ...rest } = await registers.objecten.afgerondeTaken(vraag.grant, dagVan(vraag.now));
    const paren = data.flatMap((taak) => {
      const zaak = perZaak.get(taak.zaak?.id.toLowerCase() ?? '');
      return zaak ? [{ taak, zaak }] : [];
    });
    // what the cases lacked is told with the cases
    return { paren, incomplete: rest.incomplete, asOf: rest.asOf };
  };
  return {
    name: KLANTTAAK,
    kind: 'taken',
    async list(vraag) {
      const { paren, ...rest } = await taken(vraag);
      return { data: paren.map(({ taak, zaak }) => toItem(taak, zaak)), ...rest };
    },
    async vinkAf(vraag, id) {
      const { paren } = await taken(vraag);
      if (!paren.some(({ taak }) => taak.id === id)) return 'al-genomen';
      return (await registers.objecten.verwerkTaak(vraag.grant, id, dagVan(vraag.now))) ? 'gedaan' : 'al-genomen';
    },
  };
}

function toItem(taak: Taak, zaak: Werkitem): Werkitem {
  return {
    sleutel: `${KLANTTAAK}:${taak.id}`,
    soort: KLANTTAAK,
    onderwerp: taak.titel ?? '',
    toelichting: zaak.toelichting,
    uiterlijk: null,
    sinds: leesDag(taak.sinds),
    pad: zaak.pad,
    vraagtActie: true,
    van: zaak.van,
    team: zaak.team,
    overdraagbaar: false,
    afvinkbaar: true,
    ...(zaak.getoond && { getoond: zaak.getoond }),
  };
}

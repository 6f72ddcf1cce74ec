import { randomUUID } from 'node:crypto';
import type { Rij } from './aanvalstabel.ts';

/** Everybody has her own list; what is in it of others, nobody finds by its key. A partner has none. */
const eigen: Rij = { buiten: 401, ander: 200, zonderRol: [200, 403], teVertrouwelijk: 200 };
const niet: Rij = { buiten: 401, ander: 404, zonderRol: [404, 403], teVertrouwelijk: 404 };

/** The rows of the work of employees. */
export const werk: Record<string, Rij> = {
  getWerkvoorraad: eigen,
  listOntvangers: eigen,
  // answers for each by itself, and gives away nothing that is not hers: `al-genomen` or `kan-niet`
  draagWerkOver: { ...eigen, body: ({ bron, id }) => ({ sleutels: [`zaak:${bron}:${id}`], aan: { soort: 'mij' } }) },
  vinkWerkAf: { ...eigen, body: ({ id }) => ({ sleutel: `klanttaak:${id}` }) },
  getContactverzoek: niet,
  noteerPoging: { ...niet, body: () => ({ notitie: 'Van een aanvaller' }) },
  rondContactverzoekAf: {
    ...niet,
    body: () => ({ sleutel: randomUUID(), antwoord: 'Van een aanvaller', notitie: '' }),
  },
  listWerkWeergaven: eigen,
  bewaarWerkWeergave: {
    buiten: 401,
    ander: 201,
    zonderRol: [201, 403],
    teVertrouwelijk: 201,
    body: () => ({ naam: 'Van een aanvaller', filter: { wiens: 'alles' } }),
  },
  verwijderWerkWeergave: niet,
  getStartIndeling: eigen,
  bewaarStartIndeling: {
    buiten: 401,
    ander: 204,
    zonderRol: [204, 403],
    teVertrouwelijk: 204,
    body: () => ({ kaarten: [] }),
  },
  // her own, whoever asks
  getBijdrage: eigen,
  listBijdrageItems: { ...eigen },
  listTeamsOnder: eigen,
  // none of the attackers manages a team
  getTeamBijdrage: niet,
  getWerkAgenda: eigen,
  maakWerkAgenda: { buiten: 401, ander: 201, zonderRol: [201, 403], teVertrouwelijk: 201 },
  verwijderWerkAgenda: { buiten: 401, ander: 204, zonderRol: [204, 403], teVertrouwelijk: 204 },
  // opened by a key that nobody can guess, logged in or not
  leesWerkAgenda: { buiten: 404, ander: 404, zonderRol: 404, teVertrouwelijk: 404 },
};

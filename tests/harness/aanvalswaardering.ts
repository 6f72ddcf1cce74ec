import { randomUUID } from 'node:crypto';
import type { Rij } from './aanvalstabel.ts';

const oordeel: Rij['body'] = () => ({
  score: 1,
  reden: 'Van een aanvaller',
  antwoord: false,
  sleutel: randomUUID(),
  bijnaam: '',
});
const verbetering = {
  formulier: null,
  product: null,
  teksten: {
    nl: { titel: 'Van een aanvaller', gezegd: 'Dit leest niemand.', gedaan: 'Dit leest niemand.' },
    en: null,
  },
};
/** Only editors. */
const dicht: Rij = { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403, body: () => ({}) };

/** The rows of what people think, by door. */
export const waardering: Record<'inwoner' | 'medewerker', Record<string, Rij>> = {
  inwoner: {
    // for everybody, and about nobody
    listVerbeteringen: { buiten: 200, ander: 200, vertegenwoordiger: 200 },
    // of a form that asks for a login the pages are not counted
    telVoortgang: {
      buiten: 204,
      ander: 204,
      vertegenwoordiger: 204,
      body: () => ({ versie: 1, stap: 'contact', voltooid: null }),
    },
    // what was sent without a name can be judged without a login; there is nothing of that kind under this id
    getInzendingBeoordeling: { buiten: 404, ander: 404, vertegenwoordiger: 404 },
    beoordeelInzending: { buiten: 404, ander: 404, vertegenwoordiger: 404, body: oordeel },
    getZaakBeoordeling: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
    beoordeelZaak: { buiten: 401, ander: 404, vertegenwoordiger: 404, body: oordeel },
  },
  medewerker: {
    getWaarderingen: dicht,
    getWaardering: dicht,
    listRedenen: dicht,
    wisReden: dicht,
    listVerbeteringen: dicht,
    getVerbetering: dicht,
    maakVerbetering: { ...dicht, body: () => verbetering },
    wijzigVerbetering: { ...dicht, body: () => ({ versie: 1, inhoud: verbetering }) },
    publiceerVerbetering: { ...dicht, body: () => ({ versie: 1 }) },
    trekVerbeteringIn: dicht,
  },
};

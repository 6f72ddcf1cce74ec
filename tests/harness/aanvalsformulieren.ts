import type { Rij } from './aanvalstabel.ts';

/** Only editors. */
const dicht = (body: Rij['body'] = () => ({})): Rij => {
  return { buiten: 401, ander: 403, zonderRol: 403, teVertrouwelijk: 403, body };
};

/** A form as an attacker would write it. */
const formulier = {
  id: 'mantelzorgwaardering',
  versie: 1,
  titel: { nl: 'Van een aanvaller' },
  zaaktype: 'MZW',
  toegang: 'ingelogd',
  voor: ['persoon'],
  start: { inleiding: { nl: 'Dit vult niemand in.' }, nodig: [], minuten: 1, daarna: { nl: 'Niets' } },
  stappen: [],
};

/** Forms and their versions, at the employee door. */
export const formulierenBeheer: Record<string, Rij> = {
  listFormulieren: dicht(),
  getFormulierBeheer: dicht(),
  getFormulierVersie: dicht(),
  maakFormulier: dicht(() => ({ titel: 'Van een aanvaller', zaaktype: 'BB', kopieVan: null })),
  bewaarFormulierOntwerp: dicht(() => ({ revisie: null, nieuwste: 1, inhoud: formulier })),
  verwijderFormulierOntwerp: dicht(),
  keurFormulier: dicht(() => formulier),
  publiceerFormulier: dicht(() => ({ revisie: 1 })),
  zetFormulierTerug: dicht(() => ({ versie: 1, nieuwste: 1 })),
  trekFormulierIn: dicht(),
};

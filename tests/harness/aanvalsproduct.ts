/** A product as an attacker would write it. */
export const product = {
  zaaktype: null,
  upn: null,
  doelgroepen: ['inwoner'],
  levensgebeurtenissen: [],
  termijn: { streven: null, uiterlijk: null },
  wetten: [],
  formulier: null,
  openFormulieren: null,
  teksten: {
    nl: {
      titel: 'Van een aanvaller',
      samenvatting: 'Dit product ziet niemand.',
      trefwoorden: [],
      spoed: '',
      wat: 'Dit product ziet niemand.',
      voorWie: 'Voor niemand, nooit.',
      voorwaarden: [],
      kosten: 'Niets',
      aanpak: ['Niets'],
      nodig: [],
      daarna: '',
      goedOmTeWeten: [],
      contact: 'Niemand',
    },
    en: null,
  },
};

/** A form as an attacker would write it. */
export const formulier = {
  id: 'mantelzorgwaardering',
  versie: 1,
  titel: { nl: 'Van een aanvaller' },
  zaaktype: 'MZW',
  toegang: 'ingelogd',
  voor: ['persoon'],
  start: { inleiding: { nl: 'Dit vult niemand in.' }, nodig: [], minuten: 1, daarna: { nl: 'Niets' } },
  stappen: [],
};

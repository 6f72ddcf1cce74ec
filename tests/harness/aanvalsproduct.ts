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

/** A tip as an attacker would write it. */
export const tip = {
  titel: 'Een tip van een aanvaller',
  tekst: 'Deze tip ziet niemand.',
  linktekst: '',
  engels: null,
  adres: null,
  wet: null,
  voorwaarden: [],
  vanaf: null,
  tot: null,
  gewicht: 0,
};

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

/** The same of a provision. */
export const voorziening = {
  slug: 'van-een-aanvaller',
  naam: 'Van een aanvaller',
  soort: 'buurthuis',
  omschrijving: 'Dit ziet niemand.',
  wijk: '',
  adres: null,
  locatie: null,
  doelgroepen: [],
  themas: [],
  openingstijden: [],
  openingstijdenToelichting: '',
  toegankelijkheid: { rolstoeltoegankelijk: false, invalidentoilet: false, ringleiding: false, prikkelarm: false },
  kosten: { type: 'gratis', bedrag: null, toelichting: '' },
  aanmelden: 'inloop',
  verwijzingNodig: false,
  talen: [],
  contact: { telefoon: null, email: null, website: null },
  online: false,
  laatstGecontroleerd: '2026-11-23',
  gepubliceerd: true,
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

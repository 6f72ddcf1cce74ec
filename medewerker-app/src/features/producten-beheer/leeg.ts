import type { ProductInhoud, ProductTekst } from '@loket/contract';

/** A text nobody has written yet. */
export const legeTekst: ProductTekst = {
  titel: '',
  samenvatting: '',
  trefwoorden: [],
  spoed: '',
  wat: '',
  voorWie: '',
  voorwaarden: [],
  kosten: '',
  aanpak: [],
  nodig: [],
  daarna: '',
  goedOmTeWeten: [],
  contact: '',
};

/** A product that has only a name; the API demands the rest before it is saved. */
export const beginVan = (titel: string): ProductInhoud => ({
  zaaktype: null,
  upn: null,
  doelgroepen: ['inwoner'],
  levensgebeurtenissen: [],
  termijn: { streven: null, uiterlijk: null },
  wetten: [],
  formulier: null,
  openFormulieren: null,
  teksten: { nl: { ...legeTekst, titel }, en: null },
});

/** One per line, as it was typed; empty lines are left out when it is saved. */
export const regels = (tekst: string): string[] => tekst.split('\n');
export const zonderLeeg = (lijst: readonly string[]): string[] => lijst.map((een) => een.trim()).filter(Boolean);

const schoon = (tekst: ProductTekst): ProductTekst => ({
  ...tekst,
  trefwoorden: zonderLeeg(tekst.trefwoorden),
  voorwaarden: zonderLeeg(tekst.voorwaarden),
  aanpak: zonderLeeg(tekst.aanpak),
  nodig: zonderLeeg(tekst.nodig),
  goedOmTeWeten: zonderLeeg(tekst.goedOmTeWeten),
});

/** What is sent. */
export const opgeschoond = (inhoud: ProductInhoud): ProductInhoud => ({
  ...inhoud,
  teksten: { nl: schoon(inhoud.teksten.nl), en: inhoud.teksten.en && schoon(inhoud.teksten.en) },
});

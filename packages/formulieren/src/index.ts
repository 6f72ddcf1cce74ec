export { datumdelen, leesDatum } from './datum.ts';
export { OVERGENOMEN, uitEerder, type EerderIngevuld } from './eerder.ts';
export { leesGetal } from './getal.ts';
export { doorloop, foutenVan, type Gang, type GesteldeVraag, type ZichtbareStap } from './gang.ts';
export {
  maakInzending,
  nietAanpasbaar,
  vragenVan,
  vulVooraf,
  type Bekend,
  type Inzending,
  type Vooringevuld,
} from './inzending.ts';
export { medeondertekenaars, type Medeondertekenaar } from './medeondertekening.ts';
export type {
  Adresdelen,
  Antwoord,
  Antwoorden,
  Bestand,
  Bestandstype,
  Datumdelen,
  EnkeleVraag,
  Formulier,
  Formulierstart,
  Fout,
  Foutcode,
  Informatie,
  Medeondertekening,
  MeerConcepten,
  Nu,
  Onderdeel,
  Optie,
  Prefill,
  Soort,
  Soorten,
  Stap,
  Tekst,
  Voorwaarde,
  Vraag,
  Waarde,
  Waarden,
} from './model.ts';
export { alsNaam } from './naam.ts';
export { prefillsVoor, prefillvelden, type Prefillveld } from './prefill.ts';
export { bestandstypen, eindenVan, magHier } from './soorten/bestand.ts';
export { vatSamen, type Hoofdstuk, type Regel } from './samenvatting.ts';
export { plaatsVan, verderBij, volgende, vorige, type Plaats } from './stappen.ts';
export { verschillenTussen, type Verschil, type Veldverschil } from './verschil.ts';

/** A text of a form by language; Dutch is the source language and always there. */
export type Tekst = { nl: string } & Partial<Record<'en' | 'tr' | 'ar' | 'hy', string>>;

/** JSON Logic over the answers before it: `{ "==": [{ "var": "woont-alleen" }, false] }`. */
export type Voorwaarde = Readonly<Record<string, unknown>>;

/** From where a question is filled in beforehand: a field that the source has agreed (`brp.adres`). */
export interface Prefill {
  bron: 'brp' | 'kvk' | 'contactgegevens' | 'besluit' | 'eerder';
  veld: string;
  /** Whether the resident may change it; what a base register says often not. */
  aanpasbaar: boolean;
}

interface VraagBasis {
  /** Unique in the form, and in its group. */
  id: string;
  label: Tekst;
  uitleg?: Tekst;
  /** Why it is asked: no question without a reason (Awb 4:2, AVG 5). */
  waarom: Tekst;
  verplicht: boolean;
  /** Asked only when this holds. */
  als?: Voorwaarde;
  prefill?: Prefill;
  /** Name of the property of the case in which the answer is kept. */
  eigenschap?: string;
}

export interface Optie {
  waarde: string;
  label: Tekst;
  uitleg?: Tekst;
}

/** Kinds of files that a question may ask for. */
export type Bestandstype = 'pdf' | 'foto' | 'tekst' | 'rekenblad';

/** The kinds of questions and what each adds. Lengths in characters, money in euros, sizes in megabytes. */
export interface Soorten {
  tekst: { maximaal: number };
  'lange-tekst': { maximaal: number };
  getal: { minimum?: number; maximum?: number; decimalen: number; eenheid?: Tekst };
  bedrag: { minimum?: number; maximum?: number };
  /** Bounds are calendar dates, or `vandaag`. */
  datum: { vanaf?: string; tot?: string };
  keuze: { opties: Optie[] };
  meerkeuze: { opties: Optie[]; hoogstens?: number };
  'ja-nee': object;
  adres: object;
  iban: object;
  email: object;
  telefoon: object;
  bsn: object;
  /** `typen`: which kinds of files are taken; all when left out. */
  bestand: { hoogstens: number; informatieobjecttype?: string; typen?: Bestandstype[] };
  groep: { minimum: number; maximum: number; naam: Tekst; vragen: EnkeleVraag[] };
  verklaring: { tekst: Tekst };
}
export type Soort = keyof Soorten;

type VraagVan<S extends Soort> = { [K in S]: VraagBasis & { soort: K } & Soorten[K] }[S];

/** Something that is asked. */
export type Vraag = VraagVan<Soort>;
/** What may stand in a group: everything but another group. */
export type EnkeleVraag = VraagVan<Exclude<Soort, 'groep'>>;

/** Something that is only told. */
export interface Informatie {
  id: string;
  soort: 'informatie';
  tekst: Tekst;
  /** `dringend` for what somebody in need must not miss. */
  toon: 'gewoon' | 'dringend';
  als?: Voorwaarde;
}
export type Onderdeel = Vraag | Informatie;

/** One page: one subject. */
export interface Stap {
  id: string;
  titel: Tekst;
  als?: Voorwaarde;
  onderdelen: Onderdeel[];
}

/** What somebody reads before the first question. */
export interface Formulierstart {
  /** What it is, and for whom. */
  inleiding: Tekst;
  /** What to have at hand; empty when that is nothing. */
  nodig: Tekst[];
  /** How long it takes, about. */
  minuten: number;
  /** What somebody in need must not miss: stands first. */
  dringend?: Tekst;
  /** Rights and other ways that one should know of before beginning. */
  goedOmTeWeten?: Tekst[];
  /** What happens after sending, and by when. */
  daarna: Tekst;
}

/** Who must sign too. It never holds the application back: it counts from the day on which the first one sends it. */
export interface Medeondertekening {
  rol: 'partner' | 'vertegenwoordiger';
  /** Only when this holds; it sees all answers. */
  als?: Voorwaarde;
  /** Ids of the questions with the name and the e-mail address of who must sign. */
  naam: string;
  email: string;
  waarom: Tekst;
  /** Ids of the pages whose answers the other sees; the declarations of the form always. Left out: nothing but those. */
  toont?: string[];
  /** Days to sign (Awb 4:5), from the day after sending; 14 when left out. */
  termijn?: number;
}

/** More than one draft at the same time: one for each decision that it is about, or for each thing that is asked. */
export interface MeerConcepten {
  per: 'besluit' | 'aanvraag';
  /** Id of the question whose answer tells one draft from another; a text or a choice. */
  naam: string;
}

/** A version of a form, as data. */
export interface Formulier {
  id: string;
  versie: number;
  titel: Tekst;
  /** `identificatie` of the zaaktype of the case that it begins. */
  zaaktype: string;
  /** Who may send it: `iedereen` also without logging in, and then nothing is kept before it is sent. */
  toegang: 'ingelogd' | 'iedereen';
  /** For whom it is, of those who log in. */
  voor: ('persoon' | 'bedrijf')[];
  /**
   * `begin`: the day on which somebody begins counts as the day on which she reported herself (Participatiewet 44), not
   * the day of sending.
   */
  meldingsdatum?: 'begin';
  /** One who must sign too, or several. */
  medeondertekening?: Medeondertekening | Medeondertekening[];
  /** Left out: there is one draft of this form at a time. */
  concepten?: MeerConcepten;
  start: Formulierstart;
  stappen: Stap[];
}

export interface Datumdelen {
  dag: string;
  maand: string;
  jaar: string;
}

export interface Adresdelen {
  postcode: string;
  huisnummer: string;
  huisletter: string;
  toevoeging: string;
  straat: string;
  plaats: string;
}

/** A file that was uploaded: where it is kept, and what the resident called it. */
export interface Bestand {
  id: string;
  naam: string;
  /** Bytes. */
  omvang: number;
}

/** An answer as it was typed: kept as it is, also while it is not right yet. */
export type Antwoord = string | boolean | string[] | Datumdelen | Adresdelen | Bestand[] | Antwoorden[];
/** Answers by the id of their question. */
export type Antwoorden = { [vraag: string]: Antwoord | undefined };

/** An answer as a computer reads it: numbers, ISO dates, true and false. */
export type Waarde = string | number | boolean | string[] | Adresdelen | Bestand[] | Waarden[];
export type Waarden = { [vraag: string]: Waarde };

/** What can be wrong with an answer; the app has the words for it. */
export type Foutcode =
  | 'verplicht'
  | 'te-lang'
  | 'geen-getal'
  | 'te-klein'
  | 'te-groot'
  | 'te-veel-decimalen'
  | 'geen-datum'
  | 'te-vroeg'
  | 'te-laat'
  | 'onbekende-keuze'
  | 'te-veel'
  | 'te-weinig'
  | 'verkeerde-soort'
  | 'geen-postcode'
  | 'geen-huisnummer'
  | 'geen-iban'
  | 'geen-email'
  | 'geen-telefoon'
  | 'geen-bsn'
  | 'niet-akkoord'
  | 'niet-aanpasbaar';

export interface Fout {
  /** Where: the id of the question, in a group `kinderen.0.naam`; of a part of it, `geboren#jaar`. */
  pad: string;
  code: Foutcode;
  /** What the words need: the most that is allowed, the first day. */
  grens?: string | number;
}

/** The moment of which a form must know: today, as a calendar date in Amsterdam. */
export interface Nu {
  vandaag: string;
}

export interface GedeeltelijkeDatum {
  /** `langFormaat`. */
  tekst: string;
  /** As precise as known: `1982`, `1982-04`, `1982-04-12`; null when unknown. */
  datum: string | null;
}

export interface Adresdelen {
  straat: string;
  huisnummer: string;
  huisletter: string;
  toevoeging: string;
  postcode: string;
  plaats: string;
}

export type Verblijf =
  | {
      soort: 'adres';
      regels: string[];
      /** The same in parts; absent when it cannot be written that way. */
      delen?: Adresdelen;
      briefadres: boolean;
      sinds: GedeeltelijkeDatum | null;
    }
  | { soort: 'buitenland'; regels: string[]; land: string | null }
  | { soort: 'locatie'; omschrijving: string }
  | { soort: 'onbekend' };

export interface Verwant {
  naam: string;
  geboortedatum: GedeeltelijkeDatum | null;
  /** Of a partner: the kind of bond and since when. */
  verbintenis?: string | null;
  sinds?: GedeeltelijkeDatum | null;
  inOnderzoek?: boolean;
}

export interface Persoon {
  bsn: string;
  /** As it is written in running text, from `adressering`/`naam`; never composed by us when the register gives it. */
  naam: string;
  voornamen: string | null;
  geslachtsnaam: string | null;
  aanhef: string | null;
  geboorte: { datum: GedeeltelijkeDatum | null; plaats: string | null; land: string | null };
  geslacht?: string | null;
  /** Where and since when she is registered, and by which right she is here. */
  inschrijving?: {
    gemeente: string | null;
    sinds: GedeeltelijkeDatum | null;
    inNederlandSinds: GedeeltelijkeDatum | null;
    verblijfstitel: string | null;
    verblijfstitelTot: GedeeltelijkeDatum | null;
  } | null;
  nationaliteiten: string[];
  verblijf: Verblijf;
  geheimhouding: boolean;
  inOnderzoek: ('naam' | 'geboorte' | 'verblijfplaats' | 'nationaliteit' | 'gezin' | 'overig')[];
  overleden: boolean;
  partners: Verwant[];
  kinderen: Verwant[];
  ouders: Verwant[];
}

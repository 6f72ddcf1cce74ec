import type { DataSubject, Grant } from '../../access/grant.ts';
import type { Sourced } from '../../platform/sourced.ts';

/** How somebody reached the municipality, whatever the register calls it. */
export type Contactkanaal = 'portaal' | 'telefoon' | 'email' | 'balie' | 'brief' | 'chat' | 'overig';

/** A contact of a resident or company with the municipality, in any channel. */
export interface Klantcontact {
  id: string;
  /** Number that its maker gave it; null with most contacts of employees. */
  referentie: string | null;
  kanaal: Contactkanaal;
  onderwerp: string | null;
  inhoud: string | null;
  /** What was answered within the same contact. */
  reactie: string | null;
  /** ISO 8601 with time; null where nobody noted it. */
  moment: string | null;
  vertrouwelijk: boolean;
  /** Whether the resident or company took the initiative; else it came from the municipality. */
  vanKlant: boolean;
  /** Contacts that this one is about: it answers them. */
  antwoordOp: string[];
  /** Uuids of cases that it is about. */
  zaken: string[];
  /** What the municipality has to do for it; null when nothing. Its note is internal and never read. */
  taak: { id: string; verwerkt: boolean; handeling: string | null; afgehandeld: string | null } | null;
  /** Documents that came with it: their URLs, or uuids where the register says no more. */
  documenten: string[];
  /** What the portal itself keeps with it. */
  kenmerken: Readonly<Record<string, string>>;
}

/** What a new entry of a customer needs. */
export interface NieuweKlant {
  /** Of an establishment: the company that it belongs to. */
  kvkNummer: string | null;
  naam: { soort: 'persoon'; voornaam: string; achternaam: string } | { soort: 'organisatie'; naam: string } | null;
  geheimhouding: boolean;
}

export interface NieuwContact {
  /** Chosen by the maker and kept with what is to be delivered: the same one is never made twice. At most 10 characters. */
  referentie: string;
  /** Tells two makers with the same reference apart. */
  sleutel: string;
  /** Uuid of the customer. */
  klant: string;
  onderwerp: string;
  inhoud: string;
  moment: Date;
  kenmerken: Readonly<Record<string, string>>;
  /** The case or the earlier contact that it is about. */
  over: { zaak: string } | { contact: string } | null;
}

export interface NieuweTaak {
  contact: string;
  /** Identifications of the teams (actoren) that may get it; the first that the register knows does. */
  teams: readonly string[];
  handeling: string;
  /** Internal: only employees read it. */
  toelichting: string;
}

/** Contacts in the customer register (Klantinteracties of Open Klant 2). All throw SourceFailed. */
export interface KlantcontactenRegister {
  /** All contacts in which somebody was the customer; of somebody with several entries those of all. */
  contactenVan(grant: Grant, subject: DataSubject): Promise<Sourced<Klantcontact[]>>;
  /** The entry of a customer, made when there is none; of several always the same one. */
  zorgVoorKlant(grant: Grant, subject: DataSubject, nieuw: () => Promise<NieuweKlant>): Promise<string>;
  /** The contact with this reference, made when there is none. */
  zorgVoorContact(grant: Grant, nieuw: NieuwContact): Promise<string>;
  /** The contact with this reference; null when there is none (yet). */
  zoekContact(grant: Grant, referentie: string, sleutel: string): Promise<string | null>;
  /** Something else that a contact is about. */
  zorgVoorOnderwerp(grant: Grant, contact: string, over: { zaak: string } | { contact: string }): Promise<void>;
  /** Who took part on behalf of the customer. */
  zorgVoorVertegenwoordiger(grant: Grant, contact: string, klant: string): Promise<void>;
  /** The phone number that was given for one contact. */
  zorgVoorTelefoon(grant: Grant, contact: string, telefoon: string): Promise<void>;
  /** Work for a team because of a contact. */
  zorgVoorTaak(grant: Grant, taak: NieuweTaak): Promise<void>;
  /** Nothing has to be done any more: open tasks are closed with an internal note, and the contact carries the moment. */
  trekIn(grant: Grant, contact: string, ingetrokken: { kenmerk: string; moment: Date; notitie: string }): Promise<void>;
}

export interface DigitaalAdres {
  id: string;
  soort: 'email' | 'telefoonnummer';
  adres: string;
  geverifieerd: boolean;
  voorkeur: boolean;
}

/** How customers can be reached. All throw SourceFailed. */
export interface ContactadressenRegister {
  /** Addresses of somebody, each once, of all her entries. */
  adressenVan(grant: Grant, subject: DataSubject): Promise<DigitaalAdres[]>;
  /** ISO 639-2 code of the language that somebody prefers; null when nobody noted it. */
  taalVan(grant: Grant, subject: DataSubject): Promise<string | null>;
  /** An address that was verified, made when it was not there; preferred when asked, or when it is the first of its kind. */
  zorgVoorAdres(
    grant: Grant,
    klant: { subject: DataSubject; id: string },
    adres: { soort: DigitaalAdres['soort']; adres: string; verificatieDatum: string; vervangt: string | null },
  ): Promise<void>;
  /** Makes this the preferred one of its kind. */
  kiesVoorkeur(grant: Grant, subject: DataSubject, adres: string): Promise<void>;
  /** Removes an address and its doubles; another that was verified becomes the preferred one. */
  verwijderAdres(grant: Grant, subject: DataSubject, adres: string): Promise<void>;
  /** Notes the language with the entry that `zorgVoorKlant` gives. */
  zetTaal(grant: Grant, subject: DataSubject, taal: string): Promise<void>;
}

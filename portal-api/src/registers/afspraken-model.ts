import type { DataSubject, Grant } from '../access/grant.ts';

/** Words in Dutch and, where the register has them, in English. */
export interface Woorden {
  nl: string;
  en: string | null;
}

/** What an appointment can be about. */
export interface Afspraakproduct {
  code: string;
  naam: Woorden;
  omschrijving: Woorden | null;
  /** Minutes; null when the register does not say. */
  duur: number | null;
  doelgroepen: string[];
  /** Ids of the places where it is offered. */
  plekken: string[];
  meenemen: Woorden[];
}

/** Where or how one meets. */
export interface Afspraakplek {
  id: string;
  soort: 'balie' | 'telefoon' | 'video';
  naam: Woorden;
  /** Lines of the address; empty where nobody goes. */
  adres: string[];
  toegankelijkheid: Woorden[];
  bereikbaarheid: Woorden | null;
}

/** A time that can still be booked; moments in UTC, one spelling. */
export interface VrijeTijd {
  begin: string;
  eind: string;
}

export interface Afspraak {
  id: string;
  nummer: string;
  /** Under which it was booked. */
  sleutel: string | null;
  product: Afspraakproduct;
  plek: Afspraakplek;
  begin: string;
  eind: string;
  geannuleerd: boolean;
  /** Rises with each change. */
  versie: number;
  email: string | null;
  telefoon: string | null;
  toelichting: string | null;
  /** Who made it for another (`namens.id`); null for herself. */
  door: string | null;
}

export interface NieuweAfspraak {
  /** Of ours: sent twice, it is still one. */
  sleutel: string;
  product: string;
  plek: string;
  begin: string;
  email: string | null;
  telefoon: string | null;
  toelichting: string;
  door: string | null;
}

/** `bezet`: somebody else was first. `voorbij`: it has begun. `niet-meer`: it is not offered, or was cancelled. */
export type Weigering = 'bezet' | 'voorbij' | 'niet-meer';

export type Uitkomst = { gelukt: true; afspraak: Afspraak } | { gelukt: false; reden: Weigering };

/**
 * The register of appointments. Every function throws SourceFailed when it gives no answer: after a write that means that
 * nobody knows whether it was done, and that the same may be sent again under the same key.
 */
export interface AfsprakenRegister {
  /** Whether the municipality has one. */
  aanwezig: boolean;
  /** What it can be about and where; nothing of a person. */
  keuzes(grant: Grant): Promise<{ producten: Afspraakproduct[]; plekken: Afspraakplek[] }>;
  /** Free times between two calendar days, both included. */
  tijden(grant: Grant, vraag: { product: string; plek: string; van: string; tot: string }): Promise<VrijeTijd[]>;
  /** All of this person or company, cancelled ones too, by time. */
  afsprakenVan(grant: Grant, wie: DataSubject): Promise<Afspraak[]>;
  /** The one that was booked under this key; null when there is none. */
  metSleutel(grant: Grant, wie: DataSubject, sleutel: string): Promise<Afspraak | null>;
  /** Books. When the answer got lost it looks for it by its key before it gives up. */
  boek(grant: Grant, wie: DataSubject, nieuw: NieuweAfspraak): Promise<Uitkomst>;
  verzet(
    grant: Grant,
    wie: DataSubject,
    wijziging: { id: string; sleutel: string; begin: string; plek: string },
  ): Promise<Uitkomst>;
  annuleer(grant: Grant, wie: DataSubject, wijziging: { id: string; sleutel: string }): Promise<Uitkomst>;
}

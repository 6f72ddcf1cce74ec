import type { DataSubject, Grant } from '../access/grant.ts';
import type { Sourced } from '../platform/sourced.ts';
import type { Contactkanaal } from './klantinteracties/model.ts';
import type { Datum, Ref, ZaakMetType } from './model.ts';

/** Who does work: an employee by the number that the registers know (`MDW00001`), or a team by its id. */
export interface Uitvoerder {
  soort: 'medewerker' | 'team';
  id: string;
}

/** Who gets work, with the name that registers and people read. */
export type Ontvanger = Uitvoerder & { naam: string };

/** Something that the municipality has to do because of a contact (INTERNE TAAK). */
export interface Contacttaak {
  id: string;
  nummer: string | null;
  /** What was asked for: `Terugbellen`, `Vraag beantwoorden`; null when nobody wrote it down. */
  handeling: string | null;
  /** Internal note; may name somebody. */
  notitie: string | null;
  /** ISO 8601 with time. */
  toegewezenOp: string | null;
  verwerkt: boolean;
  /** All who have it; a team may have it beside the employee who does it. */
  aan: Uitvoerder[];
  /** Uuid of the contact that it is for. */
  contact: string | null;
}

/** What of the contact behind a task stands in a list. */
export interface Contactkop {
  onderwerp: string | null;
  kanaal: Contactkanaal;
  /** Numbers of the customers who took part; empty when nobody is known. */
  klanten: DataSubject[];
  /** What the portal keeps with it. */
  kenmerken: Readonly<Record<string, string>>;
}

/** The contact behind a task, as the one reads it who takes it up. */
export interface Aanleiding extends Contactkop {
  inhoud: string | null;
  moment: string | null;
  /** Uuids of cases that it is about. */
  zaken: string[];
  /** How to reach them, as given in this contact. */
  bereikbaar: { soort: 'email' | 'telefoonnummer'; adres: string }[];
}

/** What somebody answered. */
export interface NieuwAntwoord {
  /** A key of our own, at most ten characters, under which a delivery that broke off finds what it made. */
  referentie: string;
  sleutel: string;
  onderwerp: string;
  inhoud: string;
  kanaal: string;
  moment: Date;
}

/** The work of employees in the registers (Klantinteracties of Open Klant 2, Zaken 1.5). All throw SourceFailed. */
export interface WerkRegister {
  /** Open tasks of all of these, each once. */
  takenVan(grant: Grant, uitvoerders: readonly Uitvoerder[]): Promise<Sourced<Contacttaak[]>>;
  /**
   * Of contacts by uuid what a list shows, as far as they could be had. Notes nothing: who shows one notes whose it is.
   */
  koppen(grant: Grant, contacten: readonly string[]): Promise<Sourced<ReadonlyMap<string, Contactkop>>>;
  /** A task that one of these has, also when others have it with them; null when there is none. */
  taakVan(grant: Grant, id: string, uitvoerders: readonly Uitvoerder[]): Promise<Contacttaak | null>;
  /** What a task is about; null when the contact is gone. Notes whose data it is. */
  aanleiding(grant: Grant, contact: string): Promise<Aanleiding | null>;
  /**
   * Gives a task to somebody else: another employee gives way, and a team only to a team. An employee whom the register
   * does not know is made known to it. False for a team that it does not know.
   */
  wijsTaakToe(grant: Grant, id: string, aan: Ontvanger): Promise<boolean>;
  /** Answers the contact, once, for the one who asked; null when nobody knows who that was. */
  antwoord(grant: Grant, contact: string, antwoord: NieuwAntwoord): Promise<string | null>;
  /** Closes a task with an internal note; one that is closed stays as it is. */
  rondTaakAf(grant: Grant, id: string, notitie: string): Promise<void>;
  /** Open cases that one of these handles. */
  zakenVan(grant: Grant, uitvoerders: readonly Uitvoerder[]): Promise<Sourced<ZaakMetType[]>>;
  /** Cases that one of these handled and that were closed since a day (ISO 8601). */
  afgerondeZakenVan(grant: Grant, uitvoerders: readonly Uitvoerder[], sinds: Datum): Promise<Sourced<ZaakMetType[]>>;
  /**
   * Makes somebody the handler of a case. Another employee gives way; the team stays unless another team takes over.
   * False when the zaaktype has no handlers.
   */
  draagZaakOver(grant: Grant, zaak: { ref: Ref; url: string; zaaktypeUrl: string }, aan: Ontvanger): Promise<boolean>;
}

import type { DataSubject, Grant } from '../access/grant.ts';
import type { Sourced } from '../platform/sourced.ts';
import type { Datum } from './model.ts';

/** Whose task or message it is. Objects know persons and companies, not establishments. */
export interface Eigenaar {
  soort: 'bsn' | 'kvk';
  waarde: string;
}

/** `onbekend`: a word that the types of objects do not have; nothing can be done with such a task. */
export type TaakStatus = 'open' | 'afgerond' | 'verwerkt' | 'gesloten' | 'onbekend';

/** What a task asks; `onbekend` keeps the name of the kind as it came. */
export type TaakVraag =
  | { soort: 'url'; url: string | null }
  | { soort: 'portaalformulier'; formulier: { soort: 'id' | 'url'; waarde: string }; gegevens: Record<string, unknown> }
  | { soort: 'betaling'; bedrag: number | null; kenmerk: string | null; pspid: string | null }
  | { soort: 'onbekend'; naam: string | null };

/** A task for a resident or company (external customer task, version 1 or 2 of the type of object). */
export interface Taak {
  /** uuid of the object. */
  id: string;
  versie: 1 | 2;
  /** Number of the record: another one when something was changed in it. */
  record: number;
  titel: string | null;
  status: TaakStatus;
  /** Null when it names nobody whom the portal knows: then it is nobody's. */
  eigenaar: Eigenaar | null;
  vraag: TaakVraag;
  /** As written: a date, or a moment. */
  verloopt: string | null;
  /** The case it belongs to: its uuid, and its URL where the task has that. */
  zaak: { id: string; url: string | null } | null;
  /** Since when this is so (start of the record). */
  sinds: Datum | null;
  /** What the resident sent; null when nothing was sent yet. */
  verzonden: Record<string, unknown> | null;
  /** Whether an answer can be written that is valid by the type of object. */
  antwoordbaar: boolean;
}

/** A message of the municipality to a resident or company. */
export interface Bericht {
  /** uuid of the object. */
  id: string;
  onderwerp: string | null;
  tekst: string | null;
  soort: 'notificatie' | 'betaalverzoek' | 'uitnodiging' | 'verzoek' | null;
  handelingsperspectief: 'betalen' | 'informatie verstrekken' | 'informatie ontvangen' | null;
  /** As written: a date, or a moment. */
  einddatumHandelingstermijn: string | null;
  publicatiedatum: string | null;
  geopend: boolean;
  eigenaar: Eigenaar | null;
  referentie: string | null;
  /** URLs of documents, as they came; only those of a configured register are ever asked for. */
  bijlagen: string[];
}

/** What became of an answer: `al-klaar` when the task was no longer open, `weg` when it is not there any more. */
export type Afronding = 'geschreven' | 'al-klaar' | 'weg';

/** Tasks and messages, as typed objects (Objecten API 2). All methods throw SourceFailed. */
export interface ObjectenRegister {
  /** All tasks of somebody, whatever their status. Nothing of whoever objects do not know (an establishment). */
  takenVan(grant: Grant, subject: DataSubject, vandaag: Datum): Promise<Sourced<Taak[]>>;
  /** One task; null when there is none with this uuid. Whose it is, is for the caller to decide. */
  taak(grant: Grant, id: string, vandaag: Datum): Promise<Taak | null>;
  /** Tasks that residents did and that somebody of the municipality has yet to take over, whoever's they are. */
  afgerondeTaken(grant: Grant, vandaag: Datum): Promise<Sourced<Taak[]>>;
  /** Notes that what a resident did was taken over; false when it is not there, or not done (any more). */
  verwerkTaak(grant: Grant, id: string, vandaag: Datum): Promise<boolean>;
  /**
   * Writes the answer to a task, as the type of object has it and no other way; looks first, so that a task that is no
   * longer open is left as it is.
   */
  rondTaakAf(grant: Grant, id: string, antwoord: TaakAntwoord): Promise<Afronding>;
  /** All messages to somebody, also those that are not published yet. */
  berichtenVan(grant: Grant, subject: DataSubject, vandaag: Datum): Promise<Sourced<Bericht[]>>;
  /** One message; null when there is none with this uuid. */
  bericht(grant: Grant, id: string, vandaag: Datum): Promise<Bericht | null>;
  /** Notes that a message was opened; does nothing when it was already noted, or the message is gone. */
  markeerGeopend(grant: Grant, id: string, vandaag: Datum): Promise<void>;
}

export interface TaakAntwoord {
  /** Whose task it must be; of anybody else it is as if it were gone. */
  van: DataSubject;
  verzonden: Record<string, string | number | boolean | string[]>;
  vandaag: Datum;
  /** The last day of the task on the Dutch calendar, for where it is written as a moment. */
  verloopdag: Datum | null;
}

import type { Contactkanaal, Klantcontact } from '../../registers/klantinteracties/model.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';

/**
 * Where a conversation stands. `wordt_bezorgd`: ours, not yet in the register; `niet_bezorgd`: refused by it;
 * `open`: waits for the municipality.
 */
export type GesprekStand = 'wordt_bezorgd' | 'niet_bezorgd' | 'open' | 'beantwoord' | 'afgehandeld' | 'ingetrokken';

/** One thing that was said, in any channel. */
export interface Bijdrage {
  id: string;
  van: 'u' | 'gemeente';
  kanaal: Contactkanaal;
  /** Null when nobody wrote down what was said. */
  tekst: string | null;
  /** ISO 8601; null when nobody noted it. */
  moment: string | null;
  /** Written by the resident in this portal; else an employee noted it. */
  zelfGeschreven: boolean;
  /** An answer that was not read yet. */
  ongelezen: boolean;
  stand: 'bezorgd' | 'wordt_bezorgd' | 'niet_bezorgd';
  /** What came with it, as the register names it: URLs or uuids. */
  documenten: readonly string[];
}

/** Everything that was said about one thing, oldest first. */
export interface Gesprek {
  /** Of the zending that began it, else of the contact: stays the same when it is delivered. */
  id: string;
  soort: 'vraag' | 'terugbelverzoek' | 'contact';
  onderwerp: string | null;
  stand: GesprekStand;
  /** The promised day, while an answer is awaited. */
  antwoordUiterlijk: Kalenderdag | null;
  belmoment: { dag: Kalenderdag; van: string; tot: string } | null;
  /** Uuids of cases that it is about. */
  zaken: string[];
  bijdragen: Bijdrage[];
  /** Moment of the last thing said; null when unknown. */
  laatste: string | null;
  intrekbaar: boolean;
  /** Whether one can say more: not while it is on its way, nor when it was withdrawn. */
  reageerbaar: boolean;
  /** Uuid of the contact that began it; null while it is on its way. */
  contact: string | null;
}

/** A contact, or something on its way that will be one. */
export interface Stuk extends Klantcontact {
  onderweg: 'wacht' | 'mislukt' | null;
  /** Id of the zending that made it, when it was made in this portal. */
  sleutel: string | null;
}

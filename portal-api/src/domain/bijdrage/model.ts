import type { Bijdragecijfer } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import type { Medewerker } from '../../access/policy.ts';
import type { Sourced } from '../../platform/sourced.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';

/** Something that was finished. */
export interface Gedaan {
  /** What it is, the same for each of the people who did it together. */
  sleutel: string;
  /** Identificatie of who did it; null when only the team is known. */
  medewerker: string | null;
  nummer: string;
  omschrijving: string | null;
  afgerond: Kalenderdag;
  uiterlijk: Kalenderdag | null;
  /** Where it is read; null where it is not kept. */
  pad: string | null;
}

export interface Bijdragevraag {
  acting: Medewerker;
  grant: Grant;
  /** The first and the last day that count. */
  van: Kalenderdag;
  tot: Kalenderdag;
}

/** Whose work: of one herself, or of the people of a team. */
export interface Bijdragewie {
  medewerkers: readonly string[];
  /** Of a team: nothing of it can be shown but its sum and its middle. */
  team: string | null;
}

/** Where a figure comes from; the parts of the portal that count something each bring one. */
export interface Bijdragebron {
  cijfer: Bijdragecijfer;
  /** What these people finished in these days. Throws SourceFailed. */
  gedaan(vraag: Bijdragevraag, wie: Bijdragewie): Promise<Sourced<Gedaan[]>>;
}

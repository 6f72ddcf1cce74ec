import type { Bijdragecijfer } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import type { Medewerker } from '../../access/policy.ts';
import type { Sourced } from '../../platform/sourced.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';

/** Something that was finished. */
export interface Gedaan {
  /** Identificatie of who did it. */
  medewerker: string;
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
  /** The first day that counts, a Monday, and today. */
  van: Kalenderdag;
  tot: Kalenderdag;
}

/** Where a figure comes from; the parts of the portal that count something each bring one. */
export interface Bijdragebron {
  cijfer: Bijdragecijfer;
  /** What these people finished in these weeks. Throws SourceFailed. */
  gedaan(
    vraag: Bijdragevraag,
    wie: { medewerkers: readonly string[]; team: string | null },
  ): Promise<Sourced<Gedaan[]>>;
}

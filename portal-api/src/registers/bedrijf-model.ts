import type { Grant } from '../access/grant.ts';
import type { SourceFailure } from '../platform/sourced.ts';
import type { Datum } from './model.ts';

export interface Bedrijf {
  kvkNummer: string;
  naam: string;
  rsin: string | null;
  rechtsvorm: string | null;
  handelsnamen: string[];
  activiteiten: string[];
  vestigingen: {
    vestigingsnummer: string;
    naam: string;
    hoofdvestiging: boolean;
    adres: string[];
    /** Null where the register does not tell it. */
    profiel?: Vestigingsprofiel | null;
  }[];
  profiel?: Bedrijfsprofiel;
}

/** What the trade register tells of the whole; null where it does not say. */
export interface Bedrijfsprofiel {
  begonnen: Datum | null;
  gestopt: Datum | null;
  werkzamePersonen: number | null;
  nonMailing: boolean | null;
}

/** What it tells of one establishment. */
export interface Vestigingsprofiel extends Bedrijfsprofiel {
  handelsnamen: string[];
  websites: string[];
  activiteiten: { code: string | null; omschrijving: string; hoofd: boolean }[];
  /** Empty when there is none or it is shielded. */
  postadres: string[];
  afgeschermd: boolean;
}

/** KvK Basisprofiel 1 and Vestigingsprofiel 1. */
export interface BedrijvenRegister {
  /** Throws SourceFailed; null when unknown. */
  bedrijf(grant: Grant, kvkNummer: string): Promise<Bedrijf | null>;
  /**
   * The same with the full profile of each establishment, or of one: a call for each, so only for who reads it. One that
   * cannot be read keeps what the list of establishments says, and is told as incomplete.
   */
  bedrijfMetProfielen(
    grant: Grant,
    kvkNummer: string,
    vestigingsnummer: string | null,
  ): Promise<{ bedrijf: Bedrijf | null; incomplete: SourceFailure[] }>;
}

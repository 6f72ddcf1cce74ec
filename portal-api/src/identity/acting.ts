import type { Namens } from './namens.ts';

/** Levels of assurance in rising order (eIDAS low, substantial, high; DigiD Midden, Substantieel, Hoog). */
export const niveaus = ['midden', 'substantieel', 'hoog'] as const;
export type Niveau = (typeof niveaus)[number];

/** A resident who is logged in: for herself, or for somebody else (`namens`). */
export interface ActingPersoon {
  door: 'inwoner';
  soort: 'persoon';
  /** Of who is at the keyboard; whose data it is about says `subjectVan` in `access`. */
  bsn: string;
  niveau: Niveau;
  /** For whom she acts; absent when for herself. */
  namens?: Namens;
}

/** Somebody who is logged in for a company, or for one establishment of it. */
export interface ActingBedrijf {
  door: 'inwoner';
  soort: 'bedrijf';
  kvkNummer: string;
  /** Present when the login is restricted to one establishment, or when one was chosen. */
  vestigingsnummer: string | null;
  /** The establishment was chosen after the login, which was for the whole company: another may be chosen. */
  gekozen?: true;
  niveau: Niveau;
  /** For whom she acts (an administrator, mentor or guardian by profession); absent when for the company. */
  namens?: Namens;
}

/** An employee or a partner; what they may do follows from roles and teams. */
export interface ActingMedewerker {
  door: 'medewerker';
  soort: 'medewerker' | 'partner';
  /** The identifier that the registers know (`MDW00001`); of a partner, what her own provider calls her. */
  identificatie: string;
  naam: string;
  email: string | null;
  organisatie: string | null;
  rollen: readonly string[];
  teams: readonly string[];
}

/** Who is acting in a request. */
export type Acting = ActingPersoon | ActingBedrijf | ActingMedewerker;

/** A person or company, by number. */
export type Identiteit =
  { soort: 'persoon'; bsn: string } | { soort: 'bedrijf'; kvkNummer: string; vestigingsnummer: string | null };

/** Whom it is about: who is represented, else who is logged in. */
export function identiteitVan(acting: ActingPersoon | ActingBedrijf): Identiteit {
  return acting.namens ? { soort: 'persoon', bsn: acting.namens.bsn } : handelende(acting);
}

/** Who is at the keyboard, for whomever. */
export function handelende(acting: ActingPersoon | ActingBedrijf): Identiteit {
  if (acting.soort === 'persoon') return { soort: 'persoon', bsn: acting.bsn };
  const { kvkNummer, vestigingsnummer } = acting;
  return { soort: 'bedrijf', kvkNummer, vestigingsnummer };
}

/** Whether a login at `has` is enough where `needs` is asked. */
export function reaches(has: Niveau, needs: Niveau): boolean {
  return niveaus.indexOf(has) >= niveaus.indexOf(needs);
}

/** Whether somebody logged in for a whole company and may choose for which establishment she acts. */
export function magVestigingKiezen(acting: ActingBedrijf): boolean {
  return !acting.namens && (acting.vestigingsnummer === null || acting.gekozen === true);
}

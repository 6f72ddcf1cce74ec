import type { Pseudonym } from '../platform/crypto/pseudonym.ts';

/** On what ground somebody may act for another. */
export const grondslagen = [
  /** Parental authority or guardianship over a child (BW 1:245). */
  'gezag',
  /** A mandate given at DigiD Machtigen. */
  'machtiging',
  /** Administration of somebody's property (BW 1:431). */
  'bewind',
  /** Mentorship: care and treatment (BW 1:450). */
  'mentorschap',
  /** Guardianship of an adult (BW 1:378). */
  'curatele',
  /** A mandate given in this portal. */
  'portaalmachtiging',
] as const;
export type Grondslag = (typeof grondslagen)[number];

/** Kinds of matters by which is decided what a representative sees. */
export const domeinen = ['geld', 'zorg', 'overig'] as const;
export type Domein = (typeof domeinen)[number];

/** How far somebody may act: everything, matters of some kinds, or only cases of some zaaktypen. */
export type Reikwijdte =
  | { soort: 'alles' }
  | { soort: 'domeinen'; domeinen: readonly Domein[] }
  | { soort: 'zaaktypen'; zaaktypen: readonly string[] };

/** For whom somebody acts, on what ground, and how far. Always a natural person. */
export interface Namens {
  /** Names this choice: who acts for whom, without saying who they are. */
  id: string;
  bsn: string;
  /** Name of the represented person; null when no register told it. */
  naam: string | null;
  grondslag: Grondslag;
  reikwijdte: Reikwijdte;
  /** Row of the mandate that was given in this portal. */
  machtiging?: string;
  /** With `gezag`: what the register tells of the household; only while a request is answered. */
  gezin?: Gezin;
}

/** What decides about showing data of a child that is also data of the other parent. */
export interface Gezin {
  /** The child lives where this parent lives. */
  zelfdeAdres: boolean;
  /** BSNs of this parent and her current partner: before them nothing of a case is hidden. */
  samen: readonly string[];
}

/** The name of a choice: the same when the same one acts for the same other on the same ground; it tells nobody who. */
export function namensId(
  handelende: { bsn: string } | { kvkNummer: string },
  { bsn, grondslag, machtiging = '' }: Pick<Namens, 'bsn' | 'grondslag' | 'machtiging'>,
  pseudonym: Pseudonym,
): string {
  const wie = 'bsn' in handelende ? handelende.bsn : handelende.kvkNummer;
  return pseudonym('namens', `${wie} ${grondslag} ${bsn} ${machtiging}`);
}

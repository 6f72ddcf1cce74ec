import type { GebeurtenisSoort } from '../gebeurtenissen/model.ts';

/** Kinds of notice that have words of their own. A correction is told otherwise than a step forward. */
export const tekstsoorten = [
  'status',
  'correctie',
  'resultaat',
  'besluit',
  'verlenging',
  'document',
  'taak',
  'bericht',
  'antwoord',
  'concept',
  'ontvangst',
  'ondertekening',
  'intrekking',
  'afspraak',
  'herinnering',
] as const satisfies readonly (GebeurtenisSoort | 'correctie')[];
export type Tekstsoort = (typeof tekstsoorten)[number];

/** The words of one notice. Neutral: they go over open lines, and somebody may read along on a locked screen. */
export interface Tekst {
  /** Subject of the mail. */
  onderwerp: string;
  /** Body of the mail; an empty line begins a new paragraph. */
  tekst: string;
  /** The text message; the address of the portal is put behind it. */
  sms: string;
}

/** What may be filled in: nothing of a person or a case. */
export const invullingen = ['gemeente', 'portaal', 'telefoon'] as const;

/** What stands around every notice, in one language. */
export interface Raam {
  /** Name of the language for the reader, and its direction. */
  richting: 'ltr' | 'rtl';
  /** Said on top of a text that no person checked; null when one did. */
  machinaal: string | null;
  aanhef: string;
  /** Subject when one mail tells of several things. */
  meerdereOnderwerp: string;
  meerdereTekst: string;
  meerdereSms: string;
  knop: string;
  echtTitel: string;
  /** How to recognise a real mail of ours; `{{adres}}` is the host name of the portal. */
  echt: readonly string[];
  wijzigTitel: string;
  wijzig: string;
  wijzigKnop: string;
  /** Instead of `wijzig`, in a mail that asks for action. */
  altijd: string;
  groet: string;
  /** A code that proves that an address is one's own; `{{code}}` and `{{minuten}}`. */
  code: Tekst;
}

/** The words of one language that are used until an editor writes others. A language is a file. */
export interface Standaardteksten {
  raam: Raam;
  soorten: Record<Tekstsoort, Tekst>;
}

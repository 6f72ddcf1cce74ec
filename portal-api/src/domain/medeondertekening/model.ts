import { z } from 'zod';
import type { Medeondertekenaar, Tekst } from '@loket/formulieren';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';

/**
 * Where a signature stands. `teruggetrokken` by who signed, `ingetrokken` by who asked, `vervangen` by one that was asked
 * anew.
 */
export type Handtekeningstand = 'gevraagd' | 'getekend' | 'geweigerd' | 'teruggetrokken' | 'ingetrokken' | 'vervangen';

/** What is kept sealed. */
export interface Inhoud {
  /** Title of the form, and `identificatie` of the zaaktype. */
  titel: Tekst;
  zaaktype: string;
  rol: Medeondertekenaar['rol'];
  waarom: Tekst;
  /** Ids of the pages whose answers are shown. */
  toont: string[];
  /** As whose form it is calls her. */
  naam: string;
  email: string | null;
  aanvrager: { wie: DataSubject; naam: string | null };
  /** Who must sign; null until the code was used. */
  ondertekenaar: DataSubject | null;
  /** How it is known who that is. */
  vastgesteld: 'brp' | 'code' | null;
  /** For the mail that goes out and the reminder. */
  code: string | null;
  /** Why it was refused: for the municipality. */
  reden: string | null;
}

/** A signature that is asked of somebody else, opened. */
export interface Medeondertekening extends Inhoud {
  id: string;
  inzending: string;
  plek: number;
  stand: Handtekeningstand;
  gevraagd: Date;
  uiterlijk: Kalenderdag;
  /** When something has to be done by itself. */
  volgende: Date | null;
  herinnerd: Date | null;
  verlopen: Date | null;
  beslist: Date | null;
  mails: number;
  onbezorgd: boolean;
}

export const subjectSchema = z.object({ soort: z.enum(['bsn', 'kvk', 'rsin', 'vestiging']), waarde: z.string() });

/** Kinds of what is sent, in the outbox: a signature for the case, and what the municipality has to know. */
export const HANDTEKENING = 'medeondertekening';
export const MELDING = 'medeondertekening-melding';

/** Whether two are the same person or company. */
export function zelfde(een: DataSubject | null, ander: DataSubject): boolean {
  return een !== null && een.soort === ander.soort && een.waarde === ander.waarde;
}

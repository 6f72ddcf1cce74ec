import type { Taakformulier, Taakvraag } from '@loket/contract';
import type { InvalidParam } from '../../../platform/http/problem.ts';

/** The form of a task as the task names it. */
export interface Formuliernaam {
  soort: 'id' | 'url';
  waarde: string;
}

/** Answers as a register gets them. */
export type Ingevuld = Record<string, string | number>;

/** Answers that are good, or what is wrong with which of them. */
export type Gelezen = { antwoorden: Ingevuld } | { fouten: InvalidParam[] };

/** Something that was sent, in words. */
export interface Regel {
  label: string;
  waarde: string;
}

/**
 * The slot for the forms of tasks: which questions a task asks, whether answers to them are good, and what was answered
 * in words. An engine for forms takes this place by offering the same; tasks know nothing of how it is done.
 */
export interface Taakformulieren {
  /** The questions; for a form that is not known one question that can be answered freely. */
  voor(naam: Formuliernaam): Taakformulier;
  /** What is known beforehand, for the questions of this form only. */
  vooraf(formulier: Taakformulier, gegevens: Record<string, unknown>): Record<string, string>;
  /** Reads what was typed. What the form does not ask, or not after these answers, is left out. */
  lees(formulier: Taakformulier, getypt: Readonly<Record<string, string>>): Gelezen;
  /** What was sent, in the order of the questions. */
  inWoorden(formulier: Taakformulier, verzonden: Record<string, unknown>): Regel[];
}

/** A question as it is kept: what is usual is left out. */
export type VraagGegeven = Pick<Taakvraag, 'naam' | 'soort' | 'label'> &
  Partial<Omit<Taakvraag, 'als' | 'opties'>> & {
    opties?: Record<string, string>;
    als?: [naam: string, waarde: string];
  };

/** A form as it is kept, as data. */
export interface FormulierGegeven {
  /** Names under which tasks ask for it. */
  namen: readonly string[];
  waarom: string;
  vragen: readonly VraagGegeven[];
}

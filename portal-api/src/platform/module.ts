import type { Door } from '@loket/contract';
import type { RequestHandler } from 'express';
import type { DataSubject } from './data-subject.ts';
import type { Bezorger } from './outbox/bezorger.ts';
import type { Job } from './jobs.ts';
import type { Tasks } from './queue/queue.ts';
import type { SourceKind } from './sourced.ts';

/** A kind of work that waits for somebody; sources of several features end up in one list. */
export interface WorkItem {
  soort: string;
  onderwerp: string;
  toelichting: string | null;
  /** Calendar date, ISO 8601. */
  uiterlijk: string | null;
  /** Path in the app where it is done. */
  pad: string;
  /** Names of what is missing, where that is known. */
  ontbreekt?: string[];
  /** Somebody has to do something; false for what is only good to know. */
  vraagtActie: boolean;
}

/** Port for the to-do list of a resident and the work list of an employee: home knows no feature by name. */
export interface WorkItemSource<Context> {
  name: string;
  /** What is missing when it does not answer in time; cases when left out. */
  kind?: SourceKind;
  list(context: Context): Promise<WorkItem[] | WorkItems>;
}

/** What was found so far; the rest is being looked up, and open pages are told. */
export interface WorkItems {
  items: WorkItem[];
  meerVolgt: boolean;
  /** Paths of what asks nothing and may still be new: a message that only tells something. */
  ookNieuw?: readonly string[];
}

/**
 * Port for what the portal itself keeps of a person or company: who brings a table about persons brings one. The
 * download of all my data shows it (AVG 15 and 20), removing my account erases it (AVG 17).
 */
export interface PersonalData {
  /** Its place in the download; what it is called for the reader stands in the texts of the app (`mijn-download`). */
  name: string;
  /**
   * Everything that is kept of this person, readable: opened, not sealed; no pseudonyms, no data of others. Rejects
   * when it cannot be read: the download then says that this part is missing.
   */
  export(subject: DataSubject): Promise<object>;
  /** Removes it and gives how many rows. What has to stay by law, or belongs to a register, is left alone. */
  erase(subject: DataSubject): Promise<number>;
}

/** Who leaves, and who takes over: her replacement, or else who she answers to. */
export interface Leaver {
  identificatie: string;
  naam: string;
  teams: readonly string[];
  opvolger: { identificatie: string; naam: string } | null;
}

/**
 * Port for what happens with work when somebody leaves: each feature hands over what waits for her. What she wrote or
 * made stays, with her name. Asked again when it failed, so it has to be safe to repeat.
 */
export interface OnLeave {
  /** What is handed over, for the reader of the log (`onboardingtaken`). */
  name: string;
  /** Gives how many were handed over or let go. */
  leave(leaver: Leaver, now: Date): Promise<number>;
}

/**
 * A place where another system tells us something. It stands outside sessions and CSRF protection, so its first handler
 * has to find out who calls.
 */
export interface Webhook {
  path: string;
  handlers: readonly RequestHandler[];
}

/** What a feature brings into the house. `app.ts` gathers them; nothing else knows a feature by name. */
export interface Module<Route> {
  name: string;
  /** The one door that serves these routes. */
  door: Door;
  routes: readonly Route[];
  /** Where other systems tell this feature of changes. */
  webhooks?: readonly Webhook[];
  /** Work of this feature that the queue does, by name. */
  tasks?: Tasks;
  /** Work of this feature that comes back by itself. */
  jobs?: readonly Job[];
  /** Who brings what residents send here to its register; made with `bezorger`. */
  bezorgers?: readonly Bezorger<unknown>[];
  /** What this feature keeps of persons. */
  personalData?: readonly PersonalData[];
  /** What this feature hands over when an employee leaves. */
  onLeave?: readonly OnLeave[];
}

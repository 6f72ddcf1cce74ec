import type { Acting, ActingBedrijf, ActingMedewerker, ActingPersoon, Niveau } from '../identity/acting.ts';
import { Problem, type InvalidParam } from '../platform/http/problem.ts';
import type { Purpose } from './grant.ts';
import type { Raadplegingen } from './raadpleging.ts';

type NietToegestaan =
  | 'niet-ingelogd'
  | 'geen-toegang'
  | 'niet-namens'
  | 'namens-vervallen'
  | 'namens-onbekend'
  | 'doel-nodig'
  | 'opnieuw-inloggen'
  | 'niet-gevonden';

/** Why something is refused; the codes are those of the contract. */
export type Refusal =
  | { code: NietToegestaan }
  | { code: 'sterker-inloggen'; niveau: Niveau }
  | { code: 'invoer-onjuist'; invalidParams: InvalidParam[] };

/** What a policy says: yes, to this person and for this purpose, or no. */
export type Decision<A extends Acting | null = Acting> =
  { allow: true; acting: A; purpose: Purpose } | ({ allow: false } & Refusal);

/** What policies may ask besides the input. */
export interface PolicyDeps {
  raadplegingen: Raadplegingen;
  now: Date;
}

/** What a policy of a route may look at: the parsed input. */
export interface PolicyInput<Params = unknown, Query = unknown, Body = unknown> {
  params: Params;
  query: Query;
  body: Body;
}

/** Decides whether a route may be used at all. Objects found by it have policies of their own (`access/policies`). */
export interface Policy<Input = PolicyInput, A extends Acting | null = Acting> {
  /** Reads as the end of the sentence "this route is for …". */
  name: string;
  /** Whether somebody may use it who acts for another; before it decides, `serveRoute` has that confirmed at its source. */
  ookNamens?: boolean;
  decide: (acting: Acting | null, input: Input, deps: PolicyDeps) => Decision<A> | Promise<Decision<A>>;
}

export type Inwoner = ActingPersoon | ActingBedrijf;
export type Medewerker = ActingMedewerker;

/** Says yes: this person may, and for this purpose. */
export function allow<A extends Acting | null>(acting: A, purpose: Purpose): Decision<A> {
  return { allow: true, acting, purpose };
}

/** What a policy says of an object (a case, a document) that was found. */
export type ObjectDecision = { allow: true } | ({ allow: false } & Refusal);

export const toegestaan: ObjectDecision = { allow: true };

/** Says no, with the reason that the contract has for it. */
export function deny(refusal: Refusal): { allow: false } & Refusal {
  return { allow: false, ...refusal };
}

/** Thrown by a use case when the policy of an object says no; `serveRoute` logs the refused look and answers with it. */
export class Refused extends Problem {
  constructor(refusal: Refusal) {
    super(refusal.code, {
      ...('niveau' in refusal && { niveau: refusal.niveau }),
      ...('invalidParams' in refusal && { invalidParams: refusal.invalidParams }),
    });
    this.name = 'Refused';
  }
}

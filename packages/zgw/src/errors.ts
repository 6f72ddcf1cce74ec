/**
 * What can be wrong with a call to a register:
 * - `switched-off`: by configuration; no call was made
 * - `unreachable`: no connection, a broken connection, 5xx, 429, too many calls waiting, or the breaker is open
 * - `timeout`: no (whole) answer in time
 * - `refused`: 401 or 403; `hint` says more when the clocks differ
 * - `not-found`: 404 or 410
 * - `malformed`: an answer that is not what the standard says: HTML, `null`, half a body, too large a body
 * - `problem`: any other 4xx; `invalidParams` says which fields
 * - `aborted`: the caller's signal; says nothing about the register
 */
export type RegisterErrorKind =
  'switched-off' | 'unreachable' | 'timeout' | 'refused' | 'not-found' | 'malformed' | 'problem' | 'aborted';

/** A field that a register refuses. The reason that came with it is left out: it may repeat what was sent. */
export interface InvalidParam {
  name: string;
  code: string;
}

interface Facts {
  register: string;
  /** Method and path without identifiers and query: `GET /zaken/…`. */
  operation: string;
  status?: number;
  /** `code` of the problem (`jwt-expired`), or of the connection error (`ECONNREFUSED`). */
  code?: string;
  hint?: string;
  invalidParams?: InvalidParam[];
}

/**
 * A failed call. May be logged as it is: no address, query, body, token or number is in it, nor in its message.
 */
export class RegisterError extends Error {
  readonly kind: RegisterErrorKind;
  readonly register: string;
  readonly operation: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly hint: string | undefined;
  readonly invalidParams: InvalidParam[];

  constructor(kind: RegisterErrorKind, facts: Facts) {
    const details = [facts.status, facts.code, facts.hint].filter((part) => part !== undefined).join(', ');
    super(`${facts.register}: ${facts.operation}: ${kind}${details && ` (${details})`}`);
    this.name = 'RegisterError';
    this.kind = kind;
    this.register = facts.register;
    this.operation = facts.operation;
    this.status = facts.status;
    this.code = facts.code;
    this.hint = facts.hint;
    this.invalidParams = facts.invalidParams ?? [];
  }
}

/** `/zaken/1234-…/audittrail` as `/zaken/…/audittrail`: what may be logged of a path. */
export function operationOf(method: string, path: string): string {
  const readable = path
    .split('/')
    .map((part) => (/\d/.test(part) && !/^v\d$/.test(part) ? '…' : part))
    .join('/');
  return `${method} ${readable}`;
}

import type { z } from 'zod';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The machine-readable reasons with which an operation can be refused (`code` of the problem, RFC 9457). */
export type ProblemCode =
  | 'invoer-onjuist'
  | 'niet-ingelogd'
  | 'sessie-verlopen'
  | 'sterker-inloggen'
  | 'geen-toegang'
  /** Acting for somebody else: this can only be done for oneself. */
  | 'niet-namens'
  /** Acting for somebody else: that is no longer allowed. */
  | 'namens-vervallen'
  /** Acting for somebody else: whether that is still allowed could not be found out. */
  | 'namens-onbekend'
  | 'doel-nodig'
  /** What asks for a fresh login: log in again and come back. */
  | 'opnieuw-inloggen'
  | 'niet-gevonden'
  /** It was sent before, from another tab or device. */
  | 'al-verstuurd'
  /** Its last day is past. */
  | 'verlopen'
  /** It can no longer be done, or not here. */
  | 'niet-meer-open'
  | 'csrf'
  | 'te-groot'
  | 'te-vaak'
  | 'bron-onbereikbaar'
  | 'niet-beschikbaar'
  | 'onverwacht';

/**
 * One operation of a door's API: everything that API and apps agree on. `portal-api` parses its input and presents its
 * output with these schemas, the OpenAPI document is built from them, and from that the clients of the apps.
 */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  /** Unique within a door; the operationId of OpenAPI. */
  id: string;
  method: Method;
  /** Below `/api/v1`, with parameters as `{naam}`. */
  path: string;
  summary: string;
  tag: string;
  params?: Params;
  query?: Query;
  body?: Body;
  /** JSON shape of the answer; absent for `content`. */
  response?: Response;
  /** Media types that an answer may have that is not JSON (downloads). */
  content?: readonly string[];
  /** Status of a good answer. */
  status: 200 | 201 | 202 | 204;
  /** Reasons other than bad input and an absent session. */
  problems: readonly ProblemCode[];
  /** Whether a call proves that somebody is at the keyboard; polling does not. */
  activity: boolean;
}

type Given<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = Omit<
  Operation<P, Q, B, R>,
  'status' | 'problems' | 'activity'
> &
  Partial<Pick<Operation, 'status' | 'problems' | 'activity'>>;

/** Completes an operation with the usual: status 200, no extra problems, counts as activity. */
export function operation<
  P extends z.ZodType = z.ZodType<undefined>,
  Q extends z.ZodType = z.ZodType<undefined>,
  B extends z.ZodType = z.ZodType<undefined>,
  R extends z.ZodType = z.ZodType<undefined>,
>(given: Given<P, Q, B, R>): Operation<P, Q, B, R> {
  return { status: 200, problems: [], activity: true, ...given };
}

export type ParamsOf<O> = O extends Operation<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.output<P> : never;
export type QueryOf<O> = O extends Operation<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.output<Q> : never;
export type BodyOf<O> = O extends Operation<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.output<B> : never;
export type ResponseOf<O> = O extends Operation<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.input<R> : never;

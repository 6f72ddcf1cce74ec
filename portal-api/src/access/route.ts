import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@loket/contract';
import type { Request } from 'express';
import type { Acting } from '../identity/acting.ts';
import type { SessionHandle } from '../identity/session.ts';
import type { Grant } from './grant.ts';
import type { Decision, Policy, PolicyDeps, PolicyInput } from './policy.ts';

/** An answer that is not JSON: bytes from a register, passed on as they come. */
export interface Download {
  stream: NodeJS.ReadableStream;
  headers: Record<string, string>;
}

/** What a route's use case gets. */
export interface RouteContext<O, A extends Acting | null> {
  params: ParamsOf<O>;
  query: QueryOf<O>;
  body: BodyOf<O>;
  acting: A;
  /** Absent only where the policy lets in people who are not logged in. */
  grant: null extends A ? Grant | null : Grant;
  /** The session of this request; null on paths without sessions. */
  session: SessionHandle | null;
  /** Aborted when the reader has left. */
  signal: AbortSignal;
  now: Date;
  /** Only for what no contract can carry, such as cookies. */
  request: Request;
}

type Answer<O> = ResponseOf<O> | Download;
type InputOf<O> = PolicyInput<ParamsOf<O>, QueryOf<O>, BodyOf<O>>;

/** A route with its types put away, so that routes of many shapes fit in one list. */
export interface Route {
  operation: Operation;
  /** Name of the policy; a test walks all routes and demands one. */
  policy: string;
  /** Whether somebody may use it who acts for another. */
  ookNamens: boolean;
  decide: (
    acting: Acting | null,
    input: PolicyInput,
    deps: PolicyDeps,
  ) => Decision<Acting | null> | Promise<Decision<Acting | null>>;
  handle: (context: RouteContext<Operation, Acting | null>) => Promise<unknown>;
}

interface Given<O, A extends Acting | null> {
  policy: Policy<InputOf<O>, A>;
  handle: (context: RouteContext<O, A>) => Promise<Answer<O>> | Answer<O>;
}

/**
 * A route: an operation of the contract, the policy that opens it and the use case behind it.
 * `handle` answers with the data of the contract (undefined for status 204) or with a download.
 */
export function route<O extends Operation, A extends Acting | null>(
  operation: O,
  { policy, handle }: Given<O, A>,
): Route {
  return {
    operation,
    policy: policy.name,
    ookNamens: policy.ookNamens ?? false,
    // The contract parsed the input and the policy narrowed who acts, so both are what `O` and `A` say.
    decide: (acting, input, deps) => policy.decide(acting, input as InputOf<O>, deps),
    handle: async (context) => handle(context as unknown as RouteContext<O, A>),
  };
}

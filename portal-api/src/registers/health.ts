import { RegisterError, type DoorOptions } from '@loket/zgw';
import type { Clock } from '../platform/clock.ts';
import { SourceFailed, type FailureKind, type SourceFailure, type SourceKind } from '../platform/sourced.ts';

/** Where facts about failing registers are written: a pino logger, or anything alike. */
export interface RegisterLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

/** Remembers since when which component fails, and writes a log line that helps. */
export interface Health {
  /** Watches one component; for `openDoor`. */
  observe(component: string): NonNullable<DoorOptions['observe']>;
  /** A failed call as data. Rethrows what is no failure of the register: the reader left, or a fault of ours. */
  failure(error: unknown, source: string, kind: SourceKind): SourceFailure;
}

/** These say that the component itself is in trouble; a single object may be refused or unknown any day. */
const inTrouble: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'malformed']);

/** Makes the health of all components together; `clock` tells since when one fails. */
export function createHealth(clock: Clock, log: RegisterLog): Health {
  const failingSince = new Map<string, Date>();
  return {
    observe: (component) => (outcome) => {
      const { error, operation, ms } = outcome;
      if (!error) {
        const since = failingSince.get(component);
        if (since && failingSince.delete(component))
          log.info({ register: component, failingSince: since }, 'register answers again');
        return;
      }
      if (error.kind === 'aborted' || error.kind === 'not-found') return;
      if (inTrouble.has(error.kind) && !failingSince.has(component)) failingSince.set(component, clock.now());
      const { kind: failure, status, code, hint, invalidParams } = error;
      log.warn(
        { register: component, operation, failure, status, code, hint, invalidParams, ms: Math.round(ms) },
        'register call failed',
      );
    },
    failure(error, source, kind) {
      if (error instanceof SourceFailed) return error.failure;
      if (!(error instanceof RegisterError) || error.kind === 'aborted') throw error;
      const known = failingSince.get(error.register);
      const since = known ?? clock.now();
      if (!known) failingSince.set(error.register, since);
      return { source, kind, failure: failureKind(error), since };
    },
  };
}

function failureKind({ kind }: RegisterError): FailureKind {
  switch (kind) {
    case 'switched-off':
    case 'unreachable':
    case 'timeout':
    case 'refused':
      return kind;
    default:
      // `problem` and `not-found` of a whole list: the register does not speak the standard as we know it.
      return 'malformed';
  }
}

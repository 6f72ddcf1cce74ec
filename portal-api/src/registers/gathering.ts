import type { Listed } from '@loket/zgw';
import type { SourceFailure, SourceKind } from '../platform/sourced.ts';
import type { Health } from './health.ts';

/** Puts an answer together from many calls to one source, and keeps what did not come. */
export interface Gathering {
  failed(kind: SourceKind, error: unknown): void;
  /** All that came of a list. */
  listed<T>(kind: SourceKind, list: Promise<Listed<T>>): Promise<T[]>;
  /** What came, or something else instead. */
  or<T, I>(kind: SourceKind, promise: Promise<T>, instead: I): Promise<T | I>;
  /** What did not come, each kind once. */
  failures(): SourceFailure[];
}

/** @param source name of the configured register */
export function gather(source: string, health: Health): Gathering {
  const failures = new Map<SourceKind, SourceFailure>();
  const failed: Gathering['failed'] = (kind, error) => {
    const failure = health.failure(error, source, kind);
    if (!failures.has(kind)) failures.set(kind, failure);
  };
  return {
    failed,
    async listed(kind, list) {
      try {
        const { items, failure } = await list;
        if (failure) failed(kind, failure);
        return items;
      } catch (error) {
        failed(kind, error);
        return [];
      }
    },
    async or(kind, promise, instead) {
      try {
        return await promise;
      } catch (error) {
        failed(kind, error);
        return instead;
      }
    },
    failures: () => [...failures.values()],
  };
}

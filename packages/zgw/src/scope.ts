import { hash, randomBytes } from 'node:crypto';

/**
 * Coalesces equal calls within one request of a reader: the promise is kept, so that a second caller waits for the
 * first. A failure is dropped at once. Never shared between requests: personal data is not cached.
 */
export interface RequestScope {
  share<T>(call: string, start: () => Promise<T>): Promise<T>;
}

const salt = randomBytes(16).toString('base64url');

/** Makes a scope for one request of a reader. */
export function createRequestScope(): RequestScope {
  const pending = new Map<string, Promise<unknown>>();
  return {
    share<T>(call: string, start: () => Promise<T>): Promise<T> {
      // A search body holds personal numbers; keys never do.
      const key = hash('sha1', salt + call, 'base64url');
      const known = pending.get(key) as Promise<T> | undefined;
      if (known) return known;
      const started = start();
      pending.set(key, started);
      started.catch(() => pending.delete(key));
      return started;
    },
  };
}

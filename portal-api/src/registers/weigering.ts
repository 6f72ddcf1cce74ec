import { RegisterError } from '@loket/zgw';

/** What stands in the answer of a register that will say the same the next time. */
const final: ReadonlySet<number> = new Set([400, 404, 405, 409, 410, 413, 415, 422]);

/**
 * Whether a register refused what was sent for good, and why; null when trying again may help. Rights that are wrong
 * (401, 403) are put right by somebody, so what waits for them is not lost.
 */
export function weigering(error: unknown): string | null {
  for (let one = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth += 1) {
    if (!(one instanceof RegisterError)) continue;
    if (one.kind !== 'problem' && one.kind !== 'not-found') return null;
    return one.status !== undefined && final.has(one.status) ? 'geweigerd-door-register' : null;
  }
  return null;
}

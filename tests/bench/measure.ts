/** Milliseconds that requests took, and what failed. */
export interface Sample {
  ms: number[];
  errors: number;
  /** Wall-clock seconds of the whole run. */
  seconds: number;
}

/** The value below which the given share (0..1) of the numbers lies; NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Sends `total` requests over `connections` workers, each waiting for its answer before the next.
 * `send` gets the running number and throws when the answer is wrong.
 */
export async function load(connections: number, total: number, send: (n: number) => Promise<void>): Promise<Sample> {
  const ms: number[] = [];
  let errors = 0;
  let next = 0;
  const begin = performance.now();
  const worker = async () => {
    while (next < total) {
      const n = next++;
      const start = performance.now();
      try {
        await send(n);
        ms.push(performance.now() - start);
      } catch {
        errors++;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return { ms, errors, seconds: (performance.now() - begin) / 1000 };
}

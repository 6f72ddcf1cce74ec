import { performance } from 'node:perf_hooks';

/** Tells on one line what is being done, and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stdout.write(`  ${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${secondsSince(started)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/** Seconds with one decimal. */
function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

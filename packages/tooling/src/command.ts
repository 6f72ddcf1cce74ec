import { stopSignal } from './stopping.ts';

/**
 * Runs a command until it ends or somebody stops it, and ends the process with its exit code; being stopped is no
 * failure of a command that runs until then. An error becomes its message: what a user must know, without a stack.
 */
export async function command(work: (signal: AbortSignal) => Promise<number>): Promise<never> {
  const signal = stopSignal();
  try {
    process.exit(await work(signal));
  } catch (error) {
    if (signal.aborted) process.exit(0);
    console.error(`\n${error instanceof Error && !process.env.DEBUG ? error.message : String((error as Error).stack)}`);
    process.exit(1);
  }
}

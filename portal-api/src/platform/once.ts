/**
 * Something that is done once per process, however many ask for it at the same moment: filling an empty table.
 * @returns resolves when it is done; rejects with the error of `run`, and then the next who asks tries again
 */
export function once(run: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<unknown> | undefined;
  return async () => {
    running ??= run();
    try {
      await running;
    } catch (error) {
      running = undefined;
      throw error;
    }
  };
}

/**
 * Aborted by the first of SIGINT, SIGTERM, SIGHUP, or by the end of the launcher (its channel closes, whatever killed
 * it). Later signals change nothing: stopping has begun, and each of its steps has a limit.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (reason: string) => () => controller.abort(new Error(`stopped by ${reason}`));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop(name));
  process.on('disconnect', stop('the end of the launcher'));
  process.channel?.unref();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // the terminal may be gone
  return controller.signal;
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

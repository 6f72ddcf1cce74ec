export type Counts = { passed: number; failed: number; skipped: number };

export type Outcome = {
  ok: boolean;
  output: string;
  counts?: Counts | undefined;
  /** Names of tests that passed only the second time. */
  flaky?: string[] | undefined;
};

/** One step of `npm test`. */
export type Check = {
  name: string;
  /** Checks that must have succeeded first. */
  needs?: string[];
  /** Uses all cores itself: nothing else runs meanwhile. */
  alone?: boolean;
  run(signal: AbortSignal): Promise<Outcome>;
};

export type Finished = { check: Check; outcome: Outcome; seconds: number };

/**
 * Runs checks in their order, `lanes` at a time. A check whose needs failed fails without running; the others go on.
 * Those that run alone wait until all before them are done.
 */
export async function runChecks(
  checks: Check[],
  options: { lanes: number; signal: AbortSignal; tell(finished: Finished): void },
): Promise<Finished[]> {
  const { lanes, signal, tell } = options;
  const waiting = [...checks];
  const finished: Finished[] = [];
  const running = new Map<Check, Promise<void>>();
  while ((waiting.length > 0 || running.size > 0) && !signal.aborted) {
    const next = waiting.find((check) => isReady(check, running, finished, lanes));
    if (!next) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const work = runOne(next, finished, signal).then((result) => {
      running.delete(next);
      finished.push(result);
      tell(result);
    });
    running.set(next, work);
  }
  await Promise.all(running.values());
  return finished;
}

/** What the whole run says of itself; a failed check that counts no tests counts as one failure. */
export function total(finished: Finished[]): Counts {
  const sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { outcome } of finished) {
    const { passed, failed, skipped } = outcome.counts ?? { passed: 0, failed: 0, skipped: 0 };
    sum.passed += passed;
    sum.failed += outcome.ok ? 0 : Math.max(failed, 1);
    sum.skipped += skipped;
  }
  return sum;
}

/** `12 passed, 0 failed`, and what was skipped, when something was. */
export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function isReady(check: Check, running: Map<Check, unknown>, finished: Finished[], lanes: number): boolean {
  if ([...running.keys()].some((other) => other.alone)) return false;
  if (check.alone ? running.size > 0 : running.size >= lanes) return false;
  return (check.needs ?? []).every((name) => finished.some((done) => done.check.name === name));
}

async function runOne(check: Check, finished: Finished[], signal: AbortSignal): Promise<Finished> {
  const started = performance.now();
  const missing = check.needs?.find((name) => !finished.some((done) => done.check.name === name && done.outcome.ok));
  const outcome = missing
    ? { ok: false, output: `Not run, because "${missing}" failed.` }
    : await check.run(signal).catch((error: Error) => ({ ok: false, output: error.message }));
  return { check, outcome, seconds: (performance.now() - started) / 1000 };
}

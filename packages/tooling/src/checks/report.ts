import { type Check, type Finished, inWords, runChecks, total } from './check.ts';

/** Runs the checks, tells how each went and the full words of those that failed, and resolves to the exit code. */
export async function reportChecks(checks: Check[], lanes: number, signal: AbortSignal): Promise<number> {
  const finished = await runChecks(checks, { lanes, signal, tell });
  if (signal.aborted) {
    console.log('Stopped before the end.');
    return 130;
  }
  const failed = finished.filter(({ outcome }) => !outcome.ok);
  for (const { check, outcome } of failed) console.log(`\n──── ${check.name} ────\n${outcome.output.trim()}`);
  if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ check }) => check.name).join(', ')}`);
  const flaky = finished.flatMap(({ outcome }) => outcome.flaky ?? []);
  if (flaky.length > 0) console.log(`\nPassed only the second time, repair these:\n${flaky.join('\n')}`);
  console.log(`\n${inWords(total(finished))}`);
  return failed.length > 0 ? 1 : 0;
}

function tell({ check, outcome, seconds }: Finished): void {
  const mark = outcome.ok ? '✓' : '✗';
  const counts = outcome.counts ? `  ${inWords(outcome.counts)}` : '';
  console.log(`  ${mark} ${check.name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s${counts}`);
}

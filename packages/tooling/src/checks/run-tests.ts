import fs from 'node:fs';
import path from 'node:path';
import { inRepo, stateFolder } from '../paths.ts';
import { bin, run } from '../run.ts';
import type { Counts, Outcome } from './check.ts';

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };
type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number; skipped: number } };

/** Runs Vitest with a configuration of the workspace and counts its tests. */
export async function vitest(name: string, config: string, args: string[], signal: AbortSignal): Promise<Outcome> {
  const report = freshReport(name);
  const reporters = ['--reporter=dot', '--silent=passed-only', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run(bin('vitest'), ['run', '--config', config, ...reporters, ...args], { signal });
  const counts = read<VitestReport>(report, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
  return { ok: code === 0, output, counts };
}

/** Runs Playwright in the package `tests` and counts its tests. */
export async function playwright(name: string, args: string[], signal: AbortSignal): Promise<Outcome> {
  const report = freshReport(name);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_HTML_OPEN: 'never' };
  const options = { cwd: inRepo('tests'), env, signal };
  const { code, output } = await run(bin('playwright', 'tests'), ['test', '--reporter=list,json', ...args], options);
  const counts = read<PlaywrightReport>(report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
  return { ok: code === 0, output, counts };
}

function freshReport(name: string): string {
  const file = path.join(stateFolder, 'reports', `${name}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

/** A run that broke off leaves no report: then there is nothing to count. */
function read<Report>(file: string, count: (report: Report) => Counts): Counts | undefined {
  if (!fs.existsSync(file)) return undefined;
  return count(JSON.parse(fs.readFileSync(file, 'utf8')) as Report);
}

import fs from 'node:fs';
import path from 'node:path';
import { inRepo, stateFolder } from '../paths.ts';
import { bin, run } from '../run.ts';
import type { Counts, Outcome } from './check.ts';

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };
type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; tests: { status: string }[] }[];
};
type PlaywrightReport = {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number };
  suites: PlaywrightSuite[];
};

const flakyReporter = path.join(import.meta.dirname, 'flaky-reporter.ts');

/**
 * A pipeline tries a test that failed once more, so that a hiccup of its machine does not hold up a change; what passed
 * only then is named at the end, as work. On a desk nothing is tried again.
 */
const retries = process.env['CI'] ? 1 : 0;

/** Runs Vitest with a configuration of the workspace and counts its tests. */
export async function vitest(name: string, config: string, args: string[], signal: AbortSignal): Promise<Outcome> {
  const report = freshReport(name);
  const flakyReport = freshReport(`${name}-flaky`);
  const reporters = ['--reporter=dot', '--silent=passed-only', '--reporter=json', `--outputFile.json=${report}`];
  const options = ['--config', config, `--retry=${retries}`, ...reporters, `--reporter=${flakyReporter}`];
  const env = { FLAKY_OUTPUT_FILE: flakyReport };
  const { code, output } = await run(bin('vitest'), ['run', ...options, ...args], { env, signal });
  const counts = read(report, (found: VitestReport): Counts => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
  return { ok: code === 0, output, counts, flaky: read(flakyReport, (names: string[]) => names) };
}

/** Runs Playwright in the package `tests` and counts its tests. */
export async function playwright(name: string, args: string[], signal: AbortSignal): Promise<Outcome> {
  const report = freshReport(name);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_HTML_OPEN: 'never' };
  const options = { cwd: inRepo('tests'), env, signal };
  const asked = ['test', '--reporter=list,json', `--retries=${retries}`, ...args];
  const { code, output } = await run(bin('playwright', 'tests'), asked, options);
  const counts = read(report, ({ stats }: PlaywrightReport): Counts => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
  return { ok: code === 0, output, counts, flaky: read(report, ({ suites }: PlaywrightReport) => flakyOf(suites)) };
}

function flakyOf(suites: PlaywrightSuite[]): string[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `${file} > ${title}`),
    ...flakyOf(inner),
  ]);
}

function freshReport(name: string): string {
  const file = path.join(stateFolder, 'reports', `${name}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

/** A run that broke off leaves no report: then there is nothing to read. */
function read<Report, Found>(file: string, find: (report: Report) => Found): Found | undefined {
  if (!fs.existsSync(file)) return undefined;
  return find(JSON.parse(fs.readFileSync(file, 'utf8')) as Report);
}

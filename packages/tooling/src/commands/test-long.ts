import fs from 'node:fs';
import { build } from '../build.ts';
import type { Check } from '../checks/check.ts';
import { reportChecks } from '../checks/report.ts';
import { playwright, vitest } from '../checks/run-tests.ts';
import { command } from '../command.ts';
import { inRepo } from '../paths.ts';
import { prepare } from '../prepare.ts';
import { step } from '../progress.ts';

/** What takes minutes: kills, soaks, crawls. One after the other, for they measure and break things. */
const longChecks: Check[] = [
  { name: 'long', run: (signal) => vitest('long', 'tests/vitest.long.config.ts', [], signal) },
  ...(fs.existsSync(inRepo('tests/playwright.long.config.ts'))
    ? [
        {
          name: 'long in the browser',
          run: (signal: AbortSignal) => playwright('long-browser', ['-c', 'playwright.long.config.ts'], signal),
        },
      ]
    : []),
];

await command(async (signal) => {
  await step('Generating code', prepare);
  await step('Building the portal', () => build(signal));
  return reportChecks(longChecks, 1, signal);
});

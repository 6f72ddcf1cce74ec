import os from 'node:os';
import { selectChecks } from '../checks/all.ts';
import { reportChecks } from '../checks/report.ts';
import { command } from '../command.ts';
import { prepare } from '../prepare.ts';
import { step } from '../progress.ts';

await command(async (signal) => {
  const checks = selectChecks(process.argv.slice(2));
  await step('Generating code', prepare);
  const lanes = Math.min(4, os.availableParallelism());
  return reportChecks(checks, lanes, signal);
});

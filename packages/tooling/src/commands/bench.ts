import { build } from '../build.ts';
import { command } from '../command.ts';
import { prepare } from '../prepare.ts';
import { step } from '../progress.ts';
import { runScript } from '../run.ts';

await command(async (signal) => {
  await step('Generating code', prepare);
  await step('Building the portal', () => build(signal));
  return runScript('tests/bench/main.ts', process.argv.slice(2), {}, signal);
});

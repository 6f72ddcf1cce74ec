import { build } from '../build.ts';
import { command } from '../command.ts';
import { prepare } from '../prepare.ts';
import { step } from '../progress.ts';

// for the production image: everything that is served, nothing that runs
await command(async (signal) => {
  await step('Generating code', prepare);
  await step('Building the portal', () => build(signal));
  return 0;
});

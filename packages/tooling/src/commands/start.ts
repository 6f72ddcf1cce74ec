import { build } from '../build.ts';
import { command } from '../command.ts';
import { portBaseFrom } from '../ports.ts';
import { prepare } from '../prepare.ts';
import { step } from '../progress.ts';
import { refuseProduction, startStack } from '../stack.ts';
import { aborted } from '../stopping.ts';
import { printWelcome } from '../welcome.ts';

await command(async (signal) => {
  const portBase = portBaseFrom(process.env);
  refuseProduction(process.env);
  console.log('Eén Loket is starting');
  await step('Generating code', prepare);
  const stack = await startStack({ portBase, env: process.env, step, signal });
  try {
    await step('Building the portal', () => build(signal));
    const portal = await step('Starting the portal', () => stack.startPortal('production'));
    await printWelcome(stack.ports);
    const failure = await Promise.race([stack.failed, portal.exited, aborted(signal)]);
    console.log(failure ? `\n${failure}` : '\nStopping …');
    return failure ? 1 : 0;
  } finally {
    await stack.stop();
  }
});

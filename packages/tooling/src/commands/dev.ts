import { command } from '../command.ts';
import { portBaseFrom } from '../ports.ts';
import { prepare } from '../prepare.ts';
import { step } from '../progress.ts';
import { run } from '../run.ts';
import { refuseProduction, startStack } from '../stack.ts';
import { aborted } from '../stopping.ts';
import { watchFolders } from '../watch.ts';
import { printWelcome } from '../welcome.ts';

/** What portal-api is made of; the apps reload by themselves, through Vite. */
const sources = ['portal-api/src', 'portal-api/prisma', 'packages/contract/src', 'packages/zgw/src'];

await command(async (signal) => {
  const portBase = portBaseFrom(process.env);
  refuseProduction(process.env);
  console.log('Eén Loket is starting, with hot reload');
  await step('Generating code', prepare);
  const stack = await startStack({ portBase, env: process.env, step, signal });
  const tell = (error: Error) => {
    if (!signal.aborted) console.error(error.message);
  };
  const changes = watchFolders(sources);
  const end = Promise.race([aborted(signal), stack.failed]).then((words) => ({ kind: 'end', words }));
  try {
    for (let round = 1; ; round++) {
      const portal = await step('Starting the portal', () => stack.startPortal('development')).catch(tell);
      if (round === 1) await printWelcome(stack.ports);
      const change = changes.next().then(() => ({ kind: 'change', words: undefined }));
      const crash = portal ? [portal.exited.then((words) => ({ kind: 'crash', words }))] : [];
      let event = await Promise.race([end, change, ...crash]);
      if (event.kind === 'crash') {
        console.error(event.words);
        event = await Promise.race([end, change]);
      }
      if (event.kind === 'end') {
        if (event.words) console.error(event.words);
        return event.words ? 1 : 0;
      }
      await portal?.stop();
      await step('Generating code', generateAgain).catch(tell);
    }
  } finally {
    changes.close();
    await stack.stop();
  }
});

/** In a process of its own, which sees the contract as it is now. */
async function generateAgain(): Promise<void> {
  const { code, output } = await run(process.execPath, ['packages/tooling/src/prepare.ts']);
  if (code !== 0) throw new Error(output);
}

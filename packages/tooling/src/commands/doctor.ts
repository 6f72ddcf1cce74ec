import { command } from '../command.ts';
import { portBaseFrom } from '../ports.ts';
import { prepare } from '../prepare.ts';
import { runScript } from '../run.ts';

await command(async (signal) => {
  const portBase = portBaseFrom(process.env);
  await prepare();
  // Without a configuration of one's own it looks at the sandbox that `npm start` runs.
  const env = { LOKET_ENV: process.env.LOKET_ENV ?? 'sandbox', LOKET_PORT_BASE: String(portBase) };
  return runScript('portal-api/src/doctor.ts', process.argv.slice(2), env, signal);
});

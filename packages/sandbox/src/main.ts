import { readConfig } from './config.ts';
import { startRegisters } from './registers/start.ts';

/** Starts the sandbox as a process of its own; `--seed-only` fills the database and ends. */
async function main(): Promise<void> {
  const options = readConfig(process.env);
  if (process.argv.includes('--seed-only')) {
    const { database, today } = options;
    const registers = await startRegisters({ port: 0, database, today });
    await registers.close();
    console.log('sandbox seeded');
    return;
  }
  const { startSandbox } = await import('./sandbox.ts');
  const sandbox = await startSandbox(options);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await sandbox.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  console.log('sandbox ready');
  process.send?.({ type: 'ready' });
}

function sentence(error: unknown): string {
  const fault = error as NodeJS.ErrnoException & { port?: number };
  if (fault.code === 'EADDRINUSE') return `The sandbox cannot start: port ${fault.port} is taken.`;
  if (fault.code === 'ECONNREFUSED') return 'The sandbox cannot start: its database does not answer.';
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(sentence(error));
  process.exit(1);
});

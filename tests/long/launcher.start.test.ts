import net from 'node:net';
import { freePortBase, portsFrom } from '@loket/tooling/ports';
import { startPostgres } from '@loket/tooling/postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFolderOf, forget, launch, nothingLeft } from './launched.ts';

let portBase: number;
let dataFolder: string | undefined;
beforeEach(async () => {
  portBase = await freePortBase();
});
afterEach(() => forget(portBase, dataFolder));

test('a taken port gives one sentence, and nothing stays behind', async () => {
  const { medewerker } = portsFrom(portBase);
  const stranger = net.createServer().listen(medewerker);
  const { code, output } = await launch(portBase).ended();
  stranger.close();
  expect(code).toBe(1);
  expect(output).toContain(
    `\nPort ${medewerker} (the employee portal) is taken by another program: ` +
      `stop that, or choose other ports with LOKET_PORT_BASE (now ${portBase}).\n`,
  );
  expect(output).not.toMatch(/^ {4}at /m);
});

test('a database that does not answer gives one sentence, and nothing stays behind', async () => {
  const { code, output } = await launch(portBase, {
    DATABASE_URL: 'postgresql://loket:geheim@127.0.0.1:1/loket',
  }).ended();
  expect(code).toBe(1);
  expect(output).toMatch(/\nThe database loket at 127\.0\.0\.1:1 does not answer \(.*\)\.\n/);
  expect(output).not.toContain('geheim');
  await nothingLeft(portBase, {});
});

test('it refuses to run beside real data', async () => {
  const { code, output } = await launch(portBase, { LOKET_ENV: 'production' }).ended();
  expect(code).toBe(1);
  expect(output).toContain('This command runs the portal with its sandbox, and LOKET_ENV is "production"');
});

test('a signal during the start stops what was started', async () => {
  const launched = launch(portBase);
  await launched.said('Starting the sandbox');
  const pids = launched.pids();
  dataFolder = dataFolderOf(pids.PostgreSQL!);
  launched.npm.kill('SIGTERM');
  await nothingLeft(portBase, pids);
});

test('a second start says that the first one runs, and does not disturb it', async () => {
  const first = launch(portBase);
  await first.said('Ctrl+C stops everything');
  const pids = first.pids();
  dataFolder = dataFolderOf(pids.PostgreSQL!);
  const { code, output } = await launch(portBase).ended();
  expect(code).toBe(1);
  expect(output).toContain(`Eén Loket already runs on these ports (process ${pids.launcher})`);
  expect(first.pids()).toEqual(pids);
  first.npm.kill('SIGTERM');
  await nothingLeft(portBase, pids);
});

test('orphans of a run in which everything was killed are stopped by the next start', async () => {
  const first = launch(portBase);
  await first.said('Ctrl+C stops everything');
  const orphans = first.pids();
  dataFolder = dataFolderOf(orphans.PostgreSQL!);
  for (const name of ['portal-api', 'sandbox']) process.kill(orphans[name]!, 'SIGSTOP'); // hear nothing for now
  for (const name of ['launcher', 'command']) process.kill(orphans[name]!, 'SIGKILL');
  const second = launch(portBase);
  const revived = setInterval(() => ['portal-api', 'sandbox'].forEach((name) => wake(orphans[name]!)), 1000);
  await second.said('Ctrl+C stops everything');
  clearInterval(revived);
  const pids = second.pids();
  expect(Object.values(pids)).not.toEqual(expect.arrayContaining([orphans.PostgreSQL]));
  second.npm.kill('SIGTERM');
  await nothingLeft(portBase, { ...pids, ...prefixed(orphans) });
});

test('a database of one’s own is used instead of the built-in one', async () => {
  const own = await startPostgres({ ephemeral: true });
  try {
    const launched = launch(portBase, { DATABASE_URL: own.url, SANDBOX_DATABASE_URL: own.url });
    await launched.said('Ctrl+C stops everything');
    const pids = launched.pids();
    expect(Object.keys(pids)).toEqual(['launcher', 'command', 'sandbox', 'portal-api']);
    launched.npm.kill('SIGTERM');
    await nothingLeft(portBase, pids);
  } finally {
    await own.stop();
  }
});

function wake(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch {
    // Stopped for good.
  }
}

function prefixed(pids: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => [`orphaned ${name}`, pid]));
}

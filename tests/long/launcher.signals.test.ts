import fs from 'node:fs';
import { freePortBase } from '@loket/tooling/ports';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFolderOf, forget, launch, type Launched, nothingLeft } from './launched.ts';

const running = 'Ctrl+C stops everything';

let portBase: number;
let launched: Launched;
let pids: Record<string, number>;

beforeEach(async () => {
  portBase = await freePortBase();
  await start();
});
afterEach(() => {
  for (const pid of Object.values(pids)) kill(pid);
  forget(portBase, dataFolder);
});

let dataFolder: string | undefined;

async function start(): Promise<void> {
  launched = launch(portBase);
  await launched.said(running);
  pids = launched.pids();
  dataFolder = dataFolderOf(pids.PostgreSQL!);
}

function kill(...some: (number | undefined)[]): void {
  for (const pid of some) {
    try {
      process.kill(pid!, 'SIGKILL');
    } catch {
      // Gone already, as it should.
    }
  }
}

test('SIGTERM to npm stops everything, and is no failure', async () => {
  expect(Object.keys(pids)).toEqual(['launcher', 'command', 'PostgreSQL', 'sandbox', 'portal-api']);
  launched.npm.kill('SIGTERM');
  await nothingLeft(portBase, pids);
  const { output } = await launched.ended();
  expect(output).toContain('Stopping …');
  expect(output).not.toMatch(/error/i);
});

test('Ctrl+C stops everything', async () => {
  launched.signalGroup('SIGINT');
  await nothingLeft(portBase, pids);
});

test('an impatient second and third Ctrl+C change nothing', async () => {
  launched.signalGroup('SIGINT');
  launched.signalGroup('SIGINT');
  await launched.said('Stopping …');
  launched.signalGroup('SIGINT');
  await nothingLeft(portBase, pids);
  expect(launched.pids).toThrow('ENOENT'); // the list is cleared only after a stop in good order
});

test('a terminal that is closed stops everything', async () => {
  launched.signalGroup('SIGHUP');
  await nothingLeft(portBase, pids);
});

test('when the launcher is killed, the rest stops by itself', async () => {
  kill(pids.launcher);
  await nothingLeft(portBase, pids);
});

test('when launcher and command are killed, services and database stop by themselves', async () => {
  kill(pids.launcher, pids.command);
  await nothingLeft(portBase, pids);
});

test('what is kept in the database is there at the next start', async () => {
  launched.npm.kill('SIGTERM');
  await nothingLeft(portBase, pids);
  const before = fs.statSync(`${dataFolder}/PG_VERSION`).ino;
  await start();
  expect(fs.statSync(`${dataFolder}/PG_VERSION`).ino).toBe(before);
  launched.npm.kill('SIGTERM');
  await nothingLeft(portBase, pids);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProcessList } from './processes.ts';

let file: string;
let sleeper: ChildProcess;
beforeEach(async () => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'loket-processes-')), 'processes.json');
  sleeper = spawn('sleep', ['60']);
  await once(sleeper, 'spawn');
});
afterEach(() => {
  sleeper.kill('SIGKILL');
  fs.rmSync(path.dirname(file), { recursive: true });
});

/** What a run that was killed left in its list; `owner` is its launcher. */
function pretendEarlierRun(change: (record: Earlier) => void): void {
  const record = JSON.parse(fs.readFileSync(file, 'utf8')) as Earlier;
  record.owner = { ...record.owner, pid: 2 ** 22 + 1, startedAt: 'long ago' };
  change(record);
  fs.writeFileSync(file, JSON.stringify(record));
}
type Noted = { name: string; pid: number; startedAt: string };
type Earlier = { owner: Noted; started: Noted[] };

test('what an earlier run left behind is stopped', async () => {
  (await openProcessList(file)).add('sandbox', sleeper.pid ?? 0, 'SIGINT');
  pretendEarlierRun(() => {});
  const [[, signal]] = await Promise.all([once(sleeper, 'exit'), openProcessList(file)]);
  expect(signal).toBe('SIGINT');
});

test('a process that merely got the same number is left alone', async () => {
  (await openProcessList(file)).add('sandbox', sleeper.pid ?? 0);
  pretendEarlierRun(({ started }) => {
    for (const noted of started) noted.startedAt = 'long ago';
  });
  await openProcessList(file);
  expect(sleeper.exitCode ?? sleeper.signalCode).toBeNull();
});

test('a run that is still there is not disturbed, and named', async () => {
  await openProcessList(file);
  pretendEarlierRun((record) => {
    record.owner = { ...record.started[0]!, name: 'een-loket' };
  });
  await expect(openProcessList(file)).rejects.toThrow(
    `Eén Loket already runs on these ports (process ${process.pid}): stop it, or choose others with LOKET_PORT_BASE.`,
  );
});

test('a list that was cut off in writing is no reason not to start', async () => {
  fs.writeFileSync(file, '{ "owner": ');
  await expect(openProcessList(file)).resolves.toBeDefined();
});

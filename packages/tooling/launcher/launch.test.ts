import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Says what reaches it; a while after a signal, or at the time given as first argument, it ends with code 7. */
const command = `
  const endIn = (ms) => setTimeout(() => process.exit(7), ms);
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => { console.log('got ' + name); endIn(200); });
  process.on('disconnect', () => { console.log('launcher gone'); process.exit(0); });
  endIn(Number(process.argv[2] ?? 0));
  console.log('arguments ' + JSON.stringify(process.argv.slice(2)));
`;

let root: string;

/** A workspace with the launcher and one command; `npx` is a script of ours that notes that it was called. */
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'loket launcher '));
  fs.cpSync(import.meta.dirname, path.join(root, 'packages/tooling/launcher'), { recursive: true });
  write('packages/tooling/src/commands/start.ts', command);
  write('pnpm-lock.yaml', 'lockfileVersion: 9');
  write('package.json', '{}');
  write(
    'bin/npx',
    '#!/bin/sh\necho "$@" >> installs\nmkdir -p node_modules\necho "no such package" >&2\nexit $(cat fail 2>/dev/null || echo 0)\n',
  );
  fs.chmodSync(path.join(root, 'bin/npx'), 0o755);
});
afterEach(() => fs.rmSync(root, { recursive: true }));

test('installs once, and again when the lockfile has changed', async () => {
  await finished(start());
  await finished(start());
  expect(installs()).toEqual(['--yes pnpm@12.21.0 install --frozen-lockfile --prefer-offline']);
  write('pnpm-lock.yaml', 'lockfileVersion: 10');
  await finished(start());
  expect(installs()).toHaveLength(2);
});

test('an installation that fails says why, and is tried again the next time', async () => {
  write('fail', '1');
  const { code, output } = await finished(start());
  expect(code).toBe(1);
  expect(output).toContain('no such package\n\nThe packages could not be installed (see above).');
  expect(output).not.toContain('arguments');
  await finished(start());
  expect(installs()).toHaveLength(2);
});

test('passes arguments on, and ends with the exit code of the command', async () => {
  const { code, output } = await finished(start('1', '--only', 'a b'));
  expect(output).toContain('arguments ["1","--only","a b"]');
  expect(code).toBe(7);
});

test('however many signals arrive, the command gets the first one, once', async () => {
  const launcher = start('10000');
  await said(launcher, 'arguments');
  for (let times = 0; times < 3; times++) launcher.kill('SIGINT');
  await said(launcher, 'got SIGINT');
  launcher.kill('SIGTERM');
  const { code, output } = await finished(launcher);
  expect(output.match(/got SIG\w+/g)).toEqual(['got SIGINT']);
  expect(code).toBe(7);
});

test('the command hears it when the launcher is killed', async () => {
  const launcher = start('10000');
  await said(launcher, 'arguments');
  launcher.kill('SIGKILL');
  await said(launcher, 'launcher gone');
});

type Started = ChildProcess & { output: string };

function start(...args: string[]): Started {
  const script = path.join(root, 'packages/tooling/launcher/start.mjs');
  const env = { ...process.env, PATH: `${path.join(root, 'bin')}:${process.env.PATH}` };
  const child = Object.assign(spawn(process.execPath, [script, ...args], { env }), { output: '' });
  const collect = (text: Buffer) => {
    child.output += text.toString();
    child.emit('said');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return child;
}

async function finished(child: Started): Promise<{ code: number | null; output: string }> {
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: child.output };
}

async function said(child: Started, words: string): Promise<void> {
  while (!child.output.includes(words)) await once(child, 'said');
}

function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
}

function installs(): string[] {
  return fs.readFileSync(path.join(root, 'installs'), 'utf8').trim().split('\n');
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isPortFree, portsFrom } from '@loket/tooling/ports';

const repository = path.resolve(import.meta.dirname, '../..');

type Noted = { name: string; pid: number };

/** `npm start` as a user would give it, in a process group of its own as a terminal would make it. */
export type Launched = {
  npm: ChildProcess;
  output(): string;
  /** Resolves when it prints these words; rejects when it ends first. */
  said(words: string): Promise<void>;
  /** Resolves when npm has ended. */
  ended(): Promise<{ code: number | null; output: string }>;
  /** All processes from launcher to database, by name. */
  pids(): Record<string, number>;
  /** As Ctrl+C does: to npm, launcher and whoever else is in the foreground. */
  signalGroup(signal: NodeJS.Signals): void;
};

/** Starts `npm start` (or another script) on the given ports. */
export function launch(portBase: number, env: NodeJS.ProcessEnv = {}, script = 'start'): Launched {
  const npm = spawn('npm', ['run', script], {
    cwd: repository,
    env: { ...process.env, LOKET_PORT_BASE: String(portBase), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const collect = (text: Buffer) => {
    output += text.toString();
    npm.emit('said');
  };
  npm.stdout.on('data', collect);
  npm.stderr.on('data', collect);
  const closed = once(npm, 'close') as Promise<[number | null]>;
  return {
    npm,
    output: () => output,
    said: async (words) => {
      const early = closed.then(([code]) =>
        Promise.reject(new Error(`ended with ${code} before "${words}":\n${output}`)),
      );
      early.catch(() => {}); // of no interest once the words were said
      while (!output.includes(words)) await Promise.race([once(npm, 'said'), early]);
    },
    ended: async () => {
      const [code] = await closed;
      return { code, output };
    },
    pids: () => notedProcesses(portBase),
    signalGroup: (signal) => process.kill(-npm.pid!, signal),
  };
}

/** Resolves when none of these processes is there any more and all ports are free; rejects with those that stay. */
export async function nothingLeft(portBase: number, pids: Record<string, number>): Promise<void> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const living = Object.entries(pids).filter(([, pid]) => isRunning(pid));
    const free = await Promise.all(Object.values(portsFrom(portBase)).map(isPortFree));
    if (living.length === 0 && free.every(Boolean)) return;
    if (Date.now() > deadline)
      throw new Error(`still there: ${living.map(([name, pid]) => `${name} ${pid}`).join(', ')}`);
    await delay(100);
  }
}

/** Removes what a stack on these ports has kept, its database included. */
export function forget(portBase: number, dataFolder: string | undefined): void {
  fs.rmSync(path.join(repository, '.loket', String(portBase)), { recursive: true, force: true });
  if (dataFolder) fs.rmSync(dataFolder, { recursive: true, force: true });
}

/** Where the PostgreSQL with this process number keeps its data. */
export function dataFolderOf(pid: number): string | undefined {
  const args = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  return args[args.indexOf('-D') + 1];
}

function notedProcesses(portBase: number): Record<string, number> {
  const file = path.join(repository, '.loket', String(portBase), 'processes.json');
  const { owner, started } = JSON.parse(fs.readFileSync(file, 'utf8')) as { owner: Noted; started: Noted[] };
  return Object.fromEntries([{ ...owner, name: 'launcher' }, ...started].map(({ name, pid }) => [name, pid]));
}

function isRunning(pid: number): boolean {
  try {
    return !fs.readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

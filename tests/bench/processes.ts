import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReplayOrder } from './replay.ts';
import type { RecordedCases } from './residents.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What the measured process says of itself; CPU in milliseconds since its start, memory in bytes. */
export interface Probe {
  cpuMs: number;
  rss: number;
  heapUsed: number;
}

/** What happened at the door of the registers since the last time that was asked. */
export interface DoorCounts {
  calls: number;
  /** Of those, what the portal looked up behind a page that was answered already. */
  behind: number;
  aborted: number;
  /** From arrival to last byte, per call. */
  doorMs: number[];
}

export interface Portal {
  child: ChildProcess;
  /** Milliseconds from starting the process to its word that it is ready. */
  readyMs: number;
  probe(gc?: boolean): Promise<Probe>;
  stop(): Promise<void>;
}

export interface Replay {
  url: string;
  latency(ms: number): Promise<void>;
  /** How many cases residents have from now on. */
  cases(count: RecordedCases): Promise<void>;
  counts(): Promise<DoorCounts>;
  stop(): Promise<void>;
}

/** Waits for one message of a kind; rejects when the process ends before. */
function message<T>(child: ChildProcess, type: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      act();
    };
    const onMessage = (said: { type: string }) => said.type === type && done(() => resolve(said as T));
    const onExit = (code: number | null) =>
      done(() => reject(new Error(`process ended with ${code} before "${type}"`)));
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  return gone;
}

/** Starts the register that always says the same. */
export async function startAnswering(): Promise<{ url: string; stop(): Promise<void> }> {
  const child = fork(here('./answering.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { url } = await message<{ url: string }>(child, 'ready');
  return { url, stop: () => stop(child) };
}

/** Starts the registers that answer from memory. */
export async function startReplay(): Promise<Replay> {
  const child = fork(here('./replay.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { url } = await message<{ url: string }>(child, 'ready');
  const ask = async (order: ReplayOrder) => {
    const answer = message<DoorCounts>(child, 'counts');
    child.send(order);
    return answer;
  };
  return {
    url,
    latency: async (latencyMs) => void (await ask({ type: 'latency', latencyMs })),
    cases: async (cases) => void (await ask({ type: 'cases', cases })),
    counts: () => ask({ type: 'counts' }),
    stop: () => stop(child),
  };
}

/** Starts the bundled portal-api as `npm start` would, with a probe for CPU and memory. */
export async function startPortal(env: NodeJS.ProcessEnv): Promise<Portal> {
  const begin = performance.now();
  const child = fork(here('../../portal-api/dist/main.js'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOKET_ENV: 'sandbox',
      LOG_LEVEL: 'error',
      EMPLOYEES_FILE: here('../../packages/sandbox/seed/teams.json'),
      MEDEWERKERS_FILE: here('../../packages/sandbox/seed/medewerkers.json'),
      ...env,
    },
    execArgv: [
      ...(process.env.BENCH_PROF ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof', '--cpu-prof-interval=200'] : []),
      '--expose-gc',
      '--import',
      here('./probe.mjs'),
    ],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await message(child, 'ready');
  const readyMs = performance.now() - begin;
  return {
    child,
    readyMs,
    probe: async (gc = false) => {
      const answer = message<Probe>(child, 'probe');
      child.send({ type: 'probe', gc });
      return answer;
    },
    stop: () => stop(child),
  };
}

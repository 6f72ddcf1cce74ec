import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endWithParent } from './run.ts';

export type ServiceOptions = {
  /** As it is called in messages. */
  name: string;
  /** The script, run by this Node; absolute. */
  script: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  /** Gets everything that the service prints; made anew at each start. */
  logFile: string;
  readyWithinMs?: number;
  stopWithinMs?: number;
  /** Ends the start when aborted. */
  signal?: AbortSignal;
};

export type Service = {
  name: string;
  pid: number;
  logFile: string;
  /** Asks it to stop (SIGTERM), waits, and after `stopWithinMs` (10 s) ends it. */
  stop(): Promise<void>;
  /** Resolves when it is gone, to a sentence that says how and with what last words. */
  exited: Promise<string>;
};

/**
 * Starts a script of ours that says `process.send({ type: 'ready' })`, and waits for that word. It has its own process
 * group (Ctrl+C does not reach it) and stops when we are gone. Throws one sentence and its last words when it does not
 * get ready.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { name, logFile, readyWithinMs = 30_000, stopWithinMs = 10_000 } = options;
  options.signal?.throwIfAborted();
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const log = fs.openSync(logFile, 'w');
  const child = spawn(process.execPath, ['--import', endWithParent, options.script, ...(options.args ?? [])], {
    env: options.env,
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  });
  fs.closeSync(log);
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(
        `${name} has stopped (${signal ?? `code ${code}`}); its last words, from ${logFile}:\n${lastWords(logFile)}`,
      );
    });
    child.once('error', (error) => resolve(`${name} could not be started: ${error.message}`));
  });
  const stop = () => stopChild(child, exited, stopWithinMs);
  try {
    await Promise.race([ready(child), failure(exited), tooLate(options, readyWithinMs), interruption(options.signal)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { name, pid: child.pid ?? 0, logFile, stop, exited };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('message', (message: { type?: string }) => {
      if (message?.type === 'ready') resolve();
    });
  });
}

async function failure(exited: Promise<string>): Promise<never> {
  throw new Error(await exited);
}

async function tooLate({ name, logFile }: ServiceOptions, limitMs: number): Promise<never> {
  await delay(limitMs, undefined, { ref: false });
  throw new Error(
    `${name} was not ready within ${limitMs / 1000} s; its last words, from ${logFile}:\n${lastWords(logFile)}`,
  );
}

function interruption(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

async function stopChild(child: ChildProcess, exited: Promise<string>, limitMs: number): Promise<void> {
  child.kill('SIGTERM');
  const lastResort = setTimeout(() => child.kill('SIGKILL'), limitMs);
  await exited;
  clearTimeout(lastResort);
}

function lastWords(logFile: string): string {
  if (!fs.existsSync(logFile)) return '';
  return fs.readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
}

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepo, repoRoot } from './paths.ts';

/** To be preloaded: stops a process when the one that started it (with an IPC channel) is gone, whatever the way. */
export const endWithParent = pathToFileURL(path.join(import.meta.dirname, 'end-with-parent.mjs')).href;

export type RunOptions = { cwd?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal };
export type RunResult = { code: number; output: string };

/**
 * Runs a program of the workspace to its end and collects what it says. It gets its own process group; `signal` ends
 * that whole group, first by SIGINT and after five seconds for good.
 */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? repoRoot,
      env: { ...workspaceEnv(), NO_COLOR: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    const collect = (text: Buffer) => (output += text.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const end = () => {
      killGroup(child.pid, 'SIGINT'); // as Ctrl+C does: Playwright tidies up
      setTimeout(() => killGroup(child.pid, 'SIGKILL'), 5000).unref();
    };
    options.signal?.addEventListener('abort', end, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      options.signal?.removeEventListener('abort', end);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** As `run`; throws with everything the program said when it fails. */
export async function runOrThrow(command: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${path.basename(command)} ${args[0] ?? ''} failed:\n${output.trim()}`);
  return output;
}

/** The file of a program that a package of the workspace has installed. */
export function bin(name: string, packageFolder = 'packages/tooling'): string {
  const ofPackage = inRepo(packageFolder, 'node_modules/.bin', name);
  return fs.existsSync(ofPackage) ? ofPackage : inRepo('node_modules/.bin', name);
}

/** Our environment, with the workspace's own programs (Node 24 among them) found first. */
export function workspaceEnv(): NodeJS.ProcessEnv {
  const folders = [path.dirname(process.execPath), inRepo('node_modules/.bin'), process.env.PATH];
  return { ...process.env, PATH: folders.filter(Boolean).join(path.delimiter) };
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (!pid) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

/** Runs a script of the workspace that talks to the user itself; `signal` asks it to stop. Resolves to its exit code. */
export function runScript(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', endWithParent, inRepo(script), ...args], {
      cwd: repoRoot,
      env: { ...workspaceEnv(), ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

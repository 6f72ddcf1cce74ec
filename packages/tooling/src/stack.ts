import path from 'node:path';
import { ensureDatabase, waitForPostgres } from './databases.ts';
import { type PartOptions, type PortalMode, startPortal, startSandbox } from './parts.ts';
import { stateFolder } from './paths.ts';
import { type Ports, portsFrom, refuseTakenPorts } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { migrateDeploy } from './prisma.ts';
import { openProcessList, type ProcessList } from './processes.ts';
import type { Service } from './service.ts';

export { build } from './build.ts';
export { type PartOptions, startPortal, startSandbox } from './parts.ts';
export type { Service } from './service.ts';

export type StackOptions = {
  portBase: number;
  /** Passed on to all parts; DATABASE_URL and SANDBOX_DATABASE_URL replace the database that we would start. */
  env: NodeJS.ProcessEnv;
  /** Runs one step of the start; may tell the user about it. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Ends the start when aborted. */
  signal: AbortSignal;
};

export type Stack = {
  ports: Ports;
  startPortal(mode: PortalMode): Promise<Service>;
  /** Resolves to a sentence when the database or the sandbox stops without being asked. */
  failed: Promise<string>;
  /** The latest started first: portal-api, sandbox, PostgreSQL. */
  stop(): Promise<void>;
};

/**
 * Starts on the ports from `portBase` what the portal stands on, each part when the one before it is ready: PostgreSQL
 * with the migrated database, then the sandbox. When something fails, or `signal` is aborted, what was started is
 * stopped again and the reason thrown.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { portBase, step, signal } = options;
  const folder = path.join(stateFolder, String(portBase));
  const running = runningParts(await openProcessList(path.join(folder, 'processes.json')));
  const env = {
    ...options.env,
    LOKET_ENV: 'sandbox',
    LOKET_PORT_BASE: String(portBase),
    NODE_COMPILE_CACHE: path.join(stateFolder, 'compile-cache'),
  };
  const part = (name: string, extra: NodeJS.ProcessEnv): PartOptions => {
    return { env: { ...env, ...extra }, logFile: path.join(folder, `${name}.log`), signal };
  };
  try {
    await refuseTakenPorts(portBase, embedsDatabase(env) ? [] : ['postgres']);
    const databases = await step('Starting the database', () => startDatabases(options, folder, running));
    signal.throwIfAborted();
    const sandboxPart = part('sandbox', {
      NODE_ENV: 'production',
      SANDBOX_DATABASE_URL: databases.sandbox,
      SANDBOX_IDP_KEYS_FILE: path.join(folder, 'idp-keys.json'), // a login outlives a restart
    });
    const sandbox = await step('Starting the sandbox', () => startSandbox(sandboxPart));
    running.add({ ...sandbox, name: 'sandbox' });
    return {
      ports: portsFrom(portBase),
      startPortal: async (mode) => {
        const portal = await startPortal(
          part('portal-api', {
            DATABASE_URL: databases.portal,
            LOKET_FILES_FOLDER: options.env.LOKET_FILES_FOLDER || path.join(folder, 'files'),
          }),
          mode,
        );
        running.add(portal);
        return portal;
      },
      failed: running.failed(),
      stop: running.stop,
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

type Databases = { portal: string; sandbox: string };

async function startDatabases(
  { env, portBase }: StackOptions,
  folder: string,
  running: RunningParts,
): Promise<Databases> {
  const urls: Partial<Databases> = { portal: env.DATABASE_URL, sandbox: env.SANDBOX_DATABASE_URL };
  if (embedsDatabase(env)) {
    const server = await startPostgres({ dataDir: path.join(folder, 'postgres'), port: portsFrom(portBase).postgres });
    running.add({ ...server, name: 'PostgreSQL' }, 'SIGINT');
    urls.portal ??= await ensureDatabase(server.url, 'loket');
    urls.sandbox ??= await ensureDatabase(server.url, 'sandbox');
  }
  const { portal, sandbox } = urls as Databases;
  await waitForPostgres(portal);
  await migrateDeploy(portal);
  return { portal, sandbox };
}

/** The sandbox shares what it makes with everyone who finds it: never beside real data. Throws one sentence. */
export function refuseProduction(env: NodeJS.ProcessEnv): void {
  if (env.LOKET_ENV !== undefined && env.LOKET_ENV !== 'sandbox') {
    throw new Error(
      `This command runs the portal with its sandbox, and LOKET_ENV is "${env.LOKET_ENV}": leave LOKET_ENV out, or run portal-api itself (see deploy/).`,
    );
  }
}

function embedsDatabase(env: NodeJS.ProcessEnv): boolean {
  return !(env.DATABASE_URL && env.SANDBOX_DATABASE_URL);
}

type RunningPart = { name: string; pid: number; stop(): Promise<void>; exited: Promise<unknown> };
type RunningParts = ReturnType<typeof runningParts>;

function runningParts(processes: ProcessList) {
  const parts: RunningPart[] = [];
  return {
    add(part: RunningPart, stopSignal?: NodeJS.Signals) {
      parts.push(part);
      processes.add(part.name, part.pid, stopSignal);
    },
    failed: () =>
      Promise.race(parts.map(({ name, exited }) => exited.then((words) => String(words ?? `${name} has stopped.`)))),
    async stop() {
      for (const part of parts.splice(0).reverse()) await part.stop();
      processes.clear();
    },
  };
}

import path from 'node:path';
import { freePortBase, portsFrom } from '@loket/tooling/ports';
import { createDatabase, dropDatabase } from '@loket/tooling/postgres';
import { startPortal, startSandbox } from '@loket/tooling/stack';
import type { Service } from '@loket/tooling/stack';
import { cuttableLine } from '../../portal-api/testing/cuttable-line.ts';
import { outputFolder } from './output.ts';
import { templates, TODAY } from './template.ts';

/** A whole municipality of its own: databases, sandbox and portal, on ports that nobody else uses. */
export interface TestStack {
  inwonerUrl: string;
  medewerkerUrl: string;
  registersUrl: string;
  idpUrl: string;
  mailUrl: string;
  smsUrl: string;
  databaseUrl: string;
  /** Between portal-api and its database: `cut` plays an outage of just that server, `mend` ends it. */
  databaseLine: { cut(): void; mend(): void };
  /** Ends portal-api as a crash would: at once, whatever it was doing. */
  crashPortal(): Promise<void>;
  /** Id of the process of portal-api that runs now. */
  portalPid(): number | undefined;
  /** Starts portal-api again after `crashPortal`. */
  restartPortal(): Promise<void>;
  stop(): Promise<void>;
}

/** Where the clock of the portal stands at the start of every test. */
export const NOW = `${TODAY}T09:00:00Z`;

/**
 * Starts a stack with copies of the template databases (see `makeTemplates`). `name` is unique within the run and
 * names its databases and logs; `env` adds to the environment of portal-api and sandbox.
 */
export async function startTestStack(serverUrl: string, name: string, env: NodeJS.ProcessEnv = {}): Promise<TestStack> {
  const portBase = await freePortBase();
  const ports = portsFrom(portBase);
  const [portalName, sandboxName] = [`loket_${name}`, `sandbox_${name}`];
  const databaseUrl = await createDatabase(serverUrl, portalName, { template: templates.portal });
  const sandboxDatabaseUrl = await createDatabase(serverUrl, sandboxName, { template: templates.sandbox });
  const line = await cuttableLine({ host: '127.0.0.1', port: Number(new URL(serverUrl).port) });
  const overTheLine = new URL(databaseUrl);
  overTheLine.port = String(line.port);
  const logFile = (part: string) => path.join(outputFolder, 'logs', `${name}-${part}.log`);
  const surroundings = {
    ...process.env,
    NODE_ENV: 'production',
    LOKET_ENV: 'sandbox',
    LOKET_PORT_BASE: String(portBase),
    DATABASE_URL: overTheLine.href,
    SANDBOX_DATABASE_URL: sandboxDatabaseUrl,
    SANDBOX_TODAY: TODAY,
    LOKET_FILES_FOLDER: path.join(outputFolder, 'files', name),
    LOG_LEVEL: 'info',
    ...env,
  };
  let sandbox: Service | undefined;
  let portal: Service | undefined;
  let starts = 0;
  const began = Date.now();
  const restartPortal = async (): Promise<void> => {
    // A log of its own for every start, for a start begins its log anew.
    const log = logFile(starts++ === 0 ? 'portal' : `${starts}-portal`);
    // A crash does not stop time: the clock goes on from where it stood, not from the time of the machine.
    const clock = new Date(new Date(NOW).getTime() + Date.now() - began).toISOString();
    portal = await startPortal({ env: { ...surroundings, SANDBOX_CLOCK: clock }, logFile: log });
  };
  const stop = async (): Promise<void> => {
    await portal?.stop();
    await sandbox?.stop();
    await line.close();
    await dropDatabase(serverUrl, portalName);
    await dropDatabase(serverUrl, sandboxName);
  };
  try {
    sandbox = await startSandbox({ env: surroundings, logFile: logFile('sandbox') });
    await restartPortal();
  } catch (error) {
    await stop();
    throw error;
  }
  const at = (port: number): string => `http://localhost:${port}`;
  return {
    inwonerUrl: at(ports.inwoner),
    medewerkerUrl: at(ports.medewerker),
    registersUrl: at(ports.registers),
    idpUrl: at(ports.identityProvider),
    mailUrl: at(ports.mailbox),
    smsUrl: at(ports.sms),
    databaseUrl,
    databaseLine: line,
    crashPortal: async () => {
      if (!portal) return;
      process.kill(portal.pid, 'SIGKILL');
      await portal.exited;
      portal = undefined;
    },
    portalPid: () => portal?.pid,
    restartPortal,
    stop,
  };
}

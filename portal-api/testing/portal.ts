import { createDatabase, dropDatabase } from '@loket/tooling/postgres';
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createApp } from '../src/app.ts';
import type { MovableClock } from '../src/platform/clock.ts';
import { type Config, type DoorName, readConfig } from '../src/platform/config/config.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { listen, makeServer } from '../src/platform/http/server.ts';
import { createLogger } from '../src/platform/logging/logger.ts';
import { browser } from './browser.ts';
import { cuttableLine } from './cuttable-line.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { template } from './postgres.ts';

/** A copy of the migrated database, reached over a line that can be cut. */
export async function testDatabase() {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(server, name, { template });
  const line = await cuttableLine({ host: '127.0.0.1', port: Number(new URL(url).port) });
  const through = new URL(url);
  through.port = String(line.port);
  const database = openDatabase({ url: through.href, connections: 4, onBroken: () => {} });
  const drop = async () => {
    await database.close();
    await line.close();
    await dropDatabase(server, name);
  };
  return { database, url: through.href, line, drop };
}

/** Roles that the test portal knows. */
const employees: Config['employees'] = {
  rollen: [{ code: 'kcc', naam: 'KCC-medewerker' }],
  teams: [{ id: 'kcc', naam: 'KCC', telefoon: null, email: null, wijken: [] }],
};

/** The whole portal on free ports, with a database of its own and a small identity provider; the registers are down. */
export async function startPortal(change: (config: Config) => Config = (config) => config) {
  const issuer: Issuer = await startIssuer();
  const { database, url, line, drop } = await testDatabase();
  const clock = stillClock();
  const lines: string[] = [];
  const servers = { inwoner: makeServer(), medewerker: makeServer() };
  const listening = {
    inwoner: await listen(servers.inwoner, 0, '127.0.0.1'),
    medewerker: await listen(servers.medewerker, 0, '127.0.0.1'),
  };
  const origin = (door: DoorName) => `http://127.0.0.1:${listening[door].port}`;
  const config = readConfig({
    LOKET_ENV: 'sandbox',
    INWONER_URL: origin('inwoner'),
    MEDEWERKER_URL: origin('medewerker'),
    SANDBOX_IDP_URL: issuer.url,
    // Port 9 is refused everywhere: no register answers.
    SANDBOX_REGISTERS_URL: 'http://127.0.0.1:9',
    MAIL_SMTP_URL: 'smtp://127.0.0.1:9',
    SMS_API_URL: 'http://127.0.0.1:9',
    APPS_FOLDER: '/nonexistent',
  });
  const log = createLogger('debug', { write: (line) => void lines.push(line) });
  const app = await createApp(change({ ...config, employees, database: { ...config.database, url } }), {
    clock,
    log,
    database,
    servers,
  });
  for (const door of ['inwoner', 'medewerker'] as const) servers[door].on('request', app.doors[door]);

  return {
    app,
    issuer,
    clock,
    database,
    /** The line from the portal to its database. */
    databaseLine: line,
    /** Every log line so far. */
    lines,
    origin,
    /** A browser at one of the doors. */
    visit: (door: DoorName) => browser(origin(door), issuer),
    stop: async () => {
      await Promise.all([listening.inwoner.stop(0), listening.medewerker.stop(0)]);
      await app.close();
      await issuer.close();
      await drop();
    },
  };
}

/** Stands still where it is set, so that moments can be compared. */
function stillClock(): MovableClock {
  let moment: Date | null = null;
  return {
    now: () => moment ?? new Date(),
    set: (next) => {
      moment = next;
    },
  };
}

export type TestPortal = Awaited<ReturnType<typeof startPortal>>;

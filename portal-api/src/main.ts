import { createApp } from './app.ts';
import { createClock } from './platform/clock.ts';
import { type Config, ConfigError, type DoorName, readConfig } from './platform/config/config.ts';
import { type Database, openDatabase } from './platform/database/database.ts';
import { listen, makeServer } from './platform/http/server.ts';
import { createLogger, type Logger } from './platform/logging/logger.ts';

/** Exit codes of sysexits.h, so that whoever starts us can tell what is wrong. */
const EX_UNAVAILABLE = 69;
const EX_SOFTWARE = 70;
const EX_CONFIG = 78;
/** Requests that run when we are asked to stop get this long. */
const GRACE_MS = 10_000;
/** While developing nobody waits, and the socket of hot reload never ends by itself. */
const DEV_GRACE_MS = 300;

const doorNames: readonly DoorName[] = ['inwoner', 'medewerker'];

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const database = openDatabase({
    ...config.database,
    onBroken: (error) => log.warn({ error }, 'a connection to the database broke'),
  });
  try {
    await expectTables(database, config);
    await serve(config, database, log);
  } catch (error) {
    await database.close().catch(() => {});
    throw error;
  }
}

async function serve(config: Config, database: Database, log: Logger): Promise<void> {
  const servers = { inwoner: makeServer(), medewerker: makeServer() };
  const clock = createClock();
  clock.set(config.clock);
  const app = await createApp(config, { clock, log, database, servers });
  for (const door of doorNames) servers[door].on('request', app.doors[door]);
  const listening = await Promise.all(
    doorNames.map((door) => listen(servers[door], config.doors[door].port, config.listenAddress)),
  );

  let stopped: Promise<void> | undefined;
  const stop = (facts: object, exitCode: number) => {
    stopped ??= (async () => {
      log.info(facts, 'stopping');
      app.stopping();
      await Promise.all(listening.map((door) => door.stop(config.dev ? DEV_GRACE_MS : GRACE_MS)));
      await app.close();
      await database.close();
      log.info({}, 'stopped');
    })().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        log.error({ error }, 'stopping went wrong');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => stop({ signal: 'SIGTERM' }, 0));
  process.on('SIGINT', () => stop({ signal: 'SIGINT' }, 0));
  // Errors of a request are answered by its door. What arrives here nobody expected, so nobody knows in what state we
  // are: running requests end, and whoever started us starts us anew.
  const giveUp = (error: unknown) => {
    log.error({ error }, 'something went wrong outside any request');
    stop({ code: 'EX_SOFTWARE' }, EX_SOFTWARE);
  };
  process.on('uncaughtException', giveUp);
  process.on('unhandledRejection', giveUp);

  const ms = Math.round(process.uptime() * 1000);
  log.info(
    { ms, environment: config.environment, url: doorNames.map((door) => config.doors[door].url).join(' ') },
    'ready',
  );
  process.send?.({ type: 'ready' });
  app.begin();
}

/** One sentence now is better than an error at every request later. */
async function expectTables({ prisma }: Database, config: Config): Promise<void> {
  const { hostname, port, pathname } = new URL(config.database.url);
  const place = `The database ${pathname.slice(1)} at ${hostname}:${port || 5432}`;
  const [row] = await prisma.$queryRaw<{ known: boolean }[]>`select to_regclass('sessie') is not null as known`.catch(
    (cause: unknown) => {
      throw new Error(`${place} does not answer: check DATABASE_URL and that it is running.`, { cause });
    },
  );
  if (!row?.known) throw new Error(`${place} has no tables yet: run "prisma migrate deploy".`);
}

start().catch((error: unknown) => {
  // Before there is a log, one clear sentence; the stack only for what nobody foresaw.
  console.error(error instanceof Error ? error.message : error);
  process.exit(error instanceof ConfigError ? EX_CONFIG : EX_UNAVAILABLE);
});

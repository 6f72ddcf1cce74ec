import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** The address of the maintenance database of a local server. */
export function serverUrl(port: number): string {
  return `postgresql://postgres@127.0.0.1:${port}/postgres`;
}

/** The same server, another database. */
function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/**
 * Makes a database on the server of `url`, as a copy of `template` when given (nobody may be connected to that one).
 * Returns its address; throws when it exists already.
 */
export async function createDatabase(url: string, name: string, options: { template?: string } = {}): Promise<string> {
  const template = options.template ? ` TEMPLATE ${pg.escapeIdentifier(options.template)}` : '';
  await onServer(url, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${template}`));
  return databaseUrl(url, name);
}

/** As `createDatabase`, leaving a database that is there as it is. */
export async function ensureDatabase(url: string, name: string): Promise<string> {
  try {
    return await createDatabase(url, name);
  } catch (error) {
    const duplicateDatabase = '42P04';
    if ((error as { code?: string }).code !== duplicateDatabase) throw error;
    return databaseUrl(url, name);
  }
}

/** Removes a database, breaking off whoever is connected; no matter when it is not there. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`));
}

/** Waits until the database answers; throws one sentence (without the password) when it does not in time. */
export async function waitForPostgres(url: string, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      await withClient(url, (client) => client.query('select 1'));
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        const { hostname, port, pathname } = new URL(url);
        const reason = (error as Error).message || (error as { code?: string }).code;
        throw new Error(
          `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} does not answer (${reason}).`,
          {
            cause: error,
          },
        );
      }
      await delay(100);
    }
  }
}

/** Runs `work` with one connection, which is closed afterwards. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(databaseUrl(url, 'postgres'), work);
}

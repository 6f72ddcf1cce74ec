import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';

export interface Database {
  prisma: PrismaClient;
  /** Resolves when the database answers within 2 s; throws otherwise. */
  check(): Promise<void>;
  /** Ends all connections after running queries have finished. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** Most connections that are open at once. */
  connections: number;
  /** Told of a connection that broke while nobody used it: the pool replaces it by itself. */
  onBroken: (error: Error) => void;
}

/** Opens the portal's own database: one pool, connections made when they are needed. */
export function openDatabase({ url, connections, onBroken }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 60_000,
    query_timeout: 10_000,
    application_name: 'een-loket',
  });
  pool.on('error', onBroken);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false }),
    errorFormat: 'minimal',
    log: [],
  });
  return {
    prisma,
    check: async () => {
      const controller = AbortSignal.timeout(2000);
      const late = new Promise<never>((_, reject) =>
        controller.addEventListener('abort', () =>
          reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })),
        ),
      );
      await Promise.race([pool.query('select 1'), late]);
    },
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

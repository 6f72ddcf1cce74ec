import pg from 'pg';
import type { TestStack } from './stack.ts';

/** Runs `work` with a connection to the database of the portal, straight and not over its line. */
export async function inDatabase<T>(stack: TestStack, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

import fs from 'node:fs';
import path from 'node:path';
import { createDatabase, startPostgres } from '@loket/tooling/postgres';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** The migrated database of which each test file gets a copy. */
export const template = 'loket_template';

/** One real PostgreSQL for all test files of a run. */
export async function setup(project: TestProject) {
  const server = await startPostgres({ ephemeral: true });
  const url = await createDatabase(server.url, template);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const migrations = path.join(import.meta.dirname, '../prisma/migrations');
  for (const file of fs.globSync('*/migration.sql', { cwd: migrations }).sort()) {
    await client.query(fs.readFileSync(path.join(migrations, file), 'utf8'));
  }
  await client.end();
  project.provide('postgresUrl', server.url);
  return () => server.stop();
}

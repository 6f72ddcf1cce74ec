import fs from 'node:fs';
import { withClient } from './databases.ts';
import { runWhenChanged } from './incremental.ts';
import { inRepo } from './paths.ts';
import { bin, run, runOrThrow, type RunResult } from './run.ts';

const schemaFiles = ['portal-api/prisma/schema.prisma', 'portal-api/prisma/models'];
const migrationsFolder = 'portal-api/prisma/migrations';

/** Makes the typed database client of portal-api from its schema. Resolves to whether there was something to do. */
export function prismaGenerate(): Promise<boolean> {
  return runWhenChanged({
    name: 'prisma-client',
    inputs: [...schemaFiles, 'portal-api/prisma.config.ts'],
    outputs: ['portal-api/src/generated/prisma'],
    run: async () => {
      await runOrThrow(bin('prisma', 'portal-api'), ['generate'], inPortalApi());
    },
  });
}

/** Brings the (existing) database up to date with the migrations; quick when it is. */
export async function migrateDeploy(databaseUrl: string): Promise<void> {
  if (await hasAllMigrations(databaseUrl)) return;
  await runOrThrow(bin('prisma', 'portal-api'), ['migrate', 'deploy'], inPortalApi(databaseUrl));
}

/** Compares what the migrations make with what the schema says; code 2 when they differ. */
export function migrationDrift(databaseUrl: string): Promise<RunResult> {
  const comparison = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma'];
  return run(bin('prisma', 'portal-api'), ['migrate', 'diff', ...comparison, '--exit-code'], inPortalApi(databaseUrl));
}

async function hasAllMigrations(databaseUrl: string): Promise<boolean> {
  const wanted = fs.globSync('*/migration.sql', { cwd: inRepo(migrationsFolder) });
  return withClient(databaseUrl, async (client) => {
    const { rows: tables } = await client.query(`select to_regclass('_prisma_migrations') as name`);
    if (!tables[0]?.name) return false;
    const { rows } = await client.query(`select migration_name from _prisma_migrations where finished_at is not null`);
    const done = new Set(rows.map((row: { migration_name: string }) => `${row.migration_name}/migration.sql`));
    return wanted.every((migration) => done.has(migration));
  });
}

function inPortalApi(databaseUrl?: string) {
  const quiet = { PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };
  return { cwd: inRepo('portal-api'), env: { ...quiet, ...(databaseUrl && { DATABASE_URL: databaseUrl }) } };
}

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { createDatabase } from '@loket/tooling/postgres';
import { migrateDeploy } from '@loket/tooling/prisma';

/** The day on which the stories of the seed play; also where the clock of the portal stands in tests. */
export const TODAY = '2026-11-23';

export const templates = { portal: 'loket_template', sandbox: 'sandbox_template' };

const sandboxMain = path.resolve(import.meta.dirname, '../../packages/sandbox/src/main.ts');

/** Makes the two databases that every stack of this run is a copy of: one migrated, one seeded. */
export async function makeTemplates(serverUrl: string): Promise<void> {
  const [portal, sandbox] = [
    await createDatabase(serverUrl, templates.portal),
    await createDatabase(serverUrl, templates.sandbox),
  ];
  await Promise.all([migrateDeploy(portal), seed(sandbox)]);
}

async function seed(databaseUrl: string): Promise<void> {
  const env = { ...process.env, LOKET_ENV: 'sandbox', SANDBOX_DATABASE_URL: databaseUrl, SANDBOX_TODAY: TODAY };
  await promisify(execFile)(process.execPath, [sandboxMain, '--seed-only'], { env });
}

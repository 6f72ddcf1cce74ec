import { expect, test } from 'vitest';
import { createDatabase, startPostgres } from './postgres.ts';
import { migrateDeploy, migrationDrift } from './prisma.ts';

test('the migrations make exactly the schema, and a second deploy changes nothing', { timeout: 60_000 }, async () => {
  const server = await startPostgres({ ephemeral: true });
  try {
    const url = await createDatabase(server.url, 'loket');
    await migrateDeploy(url);
    await migrateDeploy(url);
    const { code, output } = await migrationDrift(url);
    expect(output).toContain('No difference detected');
    expect(code).toBe(0);
  } finally {
    await server.stop();
  }
});

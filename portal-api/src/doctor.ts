import { checkProviders } from './identity/oidc/check.ts';
import { checkSending } from './platform/mail/check.ts';
import { ConfigError, readConfig } from './platform/config/config.ts';
import { openDatabase } from './platform/database/database.ts';
import { checkRegisters, type RegisterCheck } from './registers/check.ts';

type Finding = Omit<RegisterCheck, 'version'> & { version: string | null };

/** Looks at everything that the portal is configured to use and says in one table what works. */
async function examine(): Promise<boolean> {
  const config = readConfig(process.env);
  const database = openDatabase({ ...config.database, connections: 1, onBroken: () => {} });
  const findings = (
    await Promise.all([
      checkDatabase(database),
      checkProviders(config),
      checkSending(config),
      checkRegisters(config.registers, config.doors.inwoner.url),
    ])
  ).flat();
  await database.close().catch(() => {});
  console.log(table(findings));
  const wrong = findings.filter(({ ok }) => !ok).length;
  console.log(wrong === 0 ? '\nEverything answers.' : `\n${wrong} of ${findings.length} need attention.`);
  return wrong === 0;
}

async function checkDatabase({ prisma }: ReturnType<typeof openDatabase>): Promise<Finding[]> {
  const started = performance.now();
  const finding = (ok: boolean, text: string, version: string | null = null): Finding[] => [
    {
      register: 'database',
      component: 'PostgreSQL',
      ok,
      version,
      ms: Math.round(performance.now() - started),
      finding: text,
    },
  ];
  try {
    const [row] = await prisma.$queryRaw<{ version: string; tables: string | null }[]>`
      select current_setting('server_version') as version, to_regclass('sessie')::text as tables`;
    if (!row?.tables) return finding(false, 'it has no tables yet: run "prisma migrate deploy"', row?.version ?? null);
    return finding(true, 'it answers and has its tables', row.version);
  } catch {
    return finding(false, 'it does not answer: check DATABASE_URL and that it is running');
  }
}

function table(findings: readonly Finding[]): string {
  const rows = [
    ['', 'What', 'Part', 'Version', 'ms', 'Finding'],
    ...findings.map(({ ok, register, component, version, ms, finding }) => {
      return [
        ok ? 'ok' : 'NO',
        register,
        component,
        version ?? '-',
        ms === null ? '-' : String(Math.round(ms)),
        finding,
      ];
    }),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

examine().then(
  (well) => process.exit(well ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(error instanceof ConfigError ? 78 : 1);
  },
);

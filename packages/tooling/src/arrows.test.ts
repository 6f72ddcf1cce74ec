import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin, workspaceEnv } from './run.ts';

const wrong: [file: string, statement: string, rule: string][] = [
  ['portal-api/src/domain/zaken/a.ts', `import '../../features/x/module.ts'`, 'domain-imports-only-to-its-right'],
  ['portal-api/src/registers/b.ts', `import '../domain/zaken/good.ts'`, 'registers-imports-only-to-its-right'],
  ['portal-api/src/platform/c.ts', `import '../access/good.ts'`, 'platform-imports-only-to-its-right'],
  ['portal-api/src/platform/d.ts', `import type {} from '../identity/good.ts'`, 'platform-imports-only-to-its-right'],
  ['portal-api/src/access/e.ts', `import '../app.ts'`, 'access-imports-only-to-its-right'],
  ['portal-api/src/features/y/f.ts', `import '../x/module.ts'`, 'features-know-no-other-feature'],
  ['inwoner-app/src/features/y/g.ts', `import '../x/page.ts'`, 'features-know-no-other-feature'],
  ['portal-api/src/domain/taken/h.ts', `import '../zaken/cycle.ts'`, 'no-cycles'],
  [
    'portal-api/src/domain/zaken/i.ts',
    `import '../../../../packages/zgw/src/index.ts'`,
    'only-registers-speak-to-the-outside',
  ],
  ['inwoner-app/src/j.ts', `import '../../packages/zgw/src/index.ts'`, 'only-registers-speak-to-the-outside'],
  ['portal-api/src/k.ts', `import '../../packages/sandbox/src/index.ts'`, 'nothing-needs-the-sandbox'],
  ['portal-api/src/l.ts', `import '../../packages/tooling/src/run.ts'`, 'nothing-needs-the-tooling'],
  [
    'inwoner-app/src/m.ts',
    `import '../../packages/contract/src/index.ts'`,
    'apps-take-client-and-types-from-the-contract',
  ],
  ['medewerker-app/src/n.ts', `import '../../portal-api/src/app.ts'`, 'apps-reach-the-api-over-http'],
  ['medewerker-app/src/o.ts', `import '../../inwoner-app/src/features/x/page.ts'`, 'apps-reach-the-api-over-http'],
  [
    'packages/app/src/shared.ts',
    `import '../../contract/src/index.ts'`,
    'apps-take-client-and-types-from-the-contract',
  ],
  ['packages/app/src/nosy.ts', `import '../../../inwoner-app/src/features/x/page.ts'`, 'apps-reach-the-api-over-http'],
  ['packages/ui/src/p.ts', `import '../../contract/src/client.ts'`, 'ui-fetches-nothing'],
  ['portal-api/src/domain/zaken/q.ts', `import './nowhere.ts'`, 'imports-exist'],
];

const right: Record<string, string> = {
  'portal-api/src/app.ts': `import './features/x/module.ts'`,
  'portal-api/src/features/x/module.ts': `import '../../domain/zaken/good.ts'; import '../../platform/good.ts'`,
  'portal-api/src/domain/zaken/good.ts': `import '../../registers/good.ts'`,
  'portal-api/src/domain/zaken/cycle.ts': `import '../taken/h.ts'`,
  'portal-api/src/registers/good.ts': `import '../access/good.ts'; import '../../../packages/zgw/src/index.ts'`,
  'portal-api/src/access/good.ts': `import '../identity/good.ts'`,
  'portal-api/src/identity/good.ts': `import '../platform/good.ts'`,
  'portal-api/src/platform/good.ts': `import '../../../packages/contract/src/index.ts'`,
  'inwoner-app/src/features/x/page.ts':
    `import '../../../../packages/contract/src/client.ts'; ` +
    `import type {} from '../../../../packages/contract/src/index.ts'; import '../../../../packages/ui/src/index.ts'; import '../../../../packages/app/src/index.ts'`,
  'packages/app/src/index.ts': `import '../../ui/src/index.ts'; import '../../contract/src/client.ts'`,
  'packages/zgw/src/index.ts': '',
  'packages/sandbox/src/index.ts': '',
  'packages/tooling/src/run.ts': '',
  'packages/contract/src/index.ts': '',
  'packages/contract/src/client.ts': '',
  'packages/ui/src/index.ts': '',
};

let folder: string;
let refused: Set<string>;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loket-arrows-'));
  const house = { ...right, ...Object.fromEntries(wrong.map(([file, statement]) => [file, statement])) };
  for (const [file, source] of Object.entries(house)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), `${source};\nexport {};\n`);
  }
  refused = new Set(violations());
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

test.each(wrong)('%s may not say %s', (file, _statement, rule) => {
  expect(refused).toContain(`${file}: ${rule}`);
});

test('what follows the arrows is allowed', () => {
  expect([...refused].filter((line) => Object.hasOwn(right, line.split(':')[0] ?? ''))).toEqual([]);
});

function violations(): string[] {
  const config = path.join(import.meta.dirname, 'arrows.cjs');
  const args = ['--config', config, '--output-type', 'json', '.'];
  const output = { encoding: 'utf8', maxBuffer: 16_000_000, stdio: 'pipe' } as const;
  let json: string;
  try {
    json = execFileSync(bin('depcruise'), args, { cwd: folder, env: workspaceEnv(), ...output });
  } catch (error) {
    json = (error as { stdout: string }).stdout; // its exit code counts the violations
  }
  const { summary } = JSON.parse(json) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

import fs from 'node:fs';
import path from 'node:path';
import { build } from '../build.ts';
import { repoRoot } from '../paths.ts';
import { bin, run } from '../run.ts';
import type { Check } from './check.ts';
import { checkDocstrings } from './docstrings.ts';
import { playwright, vitest } from './run-tests.ts';
import { checkWeight } from './weight.ts';

/** All checks of `npm test`, the long ones first. */
const allChecks: Check[] = [
  {
    name: 'build',
    run: async (signal) => {
      await build(signal);
      return { ok: true, output: '' };
    },
  },
  { name: 'weight', needs: ['build'], run: () => Promise.resolve(checkWeight()) },
  { name: 'unit', run: (signal) => vitest('unit', 'vitest.config.ts', [], signal) },
  program('lint', 'oxlint', ['--type-aware', '--report-unused-disable-directives']),
  { name: 'docstrings', run: () => Promise.resolve(checkDocstrings()) },
  program('arrows', 'depcruise', ['--config', 'packages/tooling/src/arrows.cjs', ...projects()]),
  program('unused', 'knip', []),
  program('types', 'tsc', ['-b', ...projects()], '.'),
  program('format', 'prettier', ['--check', '--cache', '--log-level', 'warn', '.']),
  { name: 'e2e', needs: ['build'], alone: true, run: (signal) => playwright('e2e', [], signal) },
];

/** The checks with these names and what they need, or all when no name is given; throws when one is unknown. */
export function selectChecks(names: string[]): Check[] {
  const unknown = names.find((name) => !allChecks.some((check) => check.name === name));
  if (unknown)
    throw new Error(`There is no check "${unknown}"; there are ${allChecks.map(({ name }) => name).join(', ')}.`);
  const needed = allChecks.filter(({ name }) => names.includes(name)).flatMap(({ needs = [] }) => needs);
  return names.length === 0 ? allChecks : allChecks.filter(({ name }) => [...names, ...needed].includes(name));
}

function program(name: string, command: string, args: string[], packageFolder?: string): Check {
  return {
    name,
    run: async (signal) => {
      const { code, output } = await run(bin(command, packageFolder), args, { signal });
      return { ok: code === 0, output };
    },
  };
}

/** The packages of the workspace: every folder with a manifest. */
function projects(): string[] {
  return fs
    .globSync(['*/package.json', 'packages/*/package.json'], { cwd: repoRoot })
    .map((manifest) => path.dirname(manifest))
    .filter((folder) => folder !== 'node_modules')
    .sort();
}

import fs from 'node:fs';
import { inRepo, repoRoot } from '../paths.ts';
import type { Outcome } from './check.ts';

/** The rooms that others build on: there a function says what goes in and out, units, errors and the standard. */
const rooms = ['packages/*/src/**/*.{ts,tsx}', 'portal-api/src/{registers,access,platform}/**/*.ts'];

/** Made by a tool, or known to tests and the command line only. */
const exempt = /\/(generated|testing|commands)\/|\.(test|testing)\.tsx?$|\/testing\.ts$/;

const exportedFunction = /^export (?:async )?function (\w+)|^export const (\w+)(?:: [^=]+)? = (?:async )?(?:<.+>)?\(/;

/** Fails with the place of every exported function that no docstring stands above. */
export function checkDocstrings(): Outcome {
  const files = fs.globSync(rooms, { cwd: repoRoot }).filter((file) => !exempt.test(file));
  const found = files.flatMap((file) =>
    undocumented(fs.readFileSync(inRepo(file), 'utf8')).map(({ line, name }) => `${file}:${line} ${name}`),
  );
  return { ok: found.length === 0, output: ['These functions need a docstring:', ...found.sort()].join('\n') };
}

/** The exported functions of a source without a docstring right above, with the number of their line. */
export function undocumented(source: string): { line: number; name: string }[] {
  const lines = source.split('\n');
  return lines.flatMap((text, index) => {
    const [, declared, assigned] = exportedFunction.exec(text) ?? [];
    const name = declared ?? assigned;
    return name && !lines[index - 1]?.trimEnd().endsWith('*/') ? [{ line: index + 1, name }] : [];
  });
}

import path from 'node:path';

/** The root of the workspace. */
export const repoRoot = path.resolve(import.meta.dirname, '../../..');

/** What the launcher keeps between two runs (git-ignored): process lists, logs, build stamps, the local database. */
export const stateFolder = path.join(repoRoot, '.loket');

/** An absolute path inside the workspace. */
export function inRepo(...parts: string[]): string {
  return path.join(repoRoot, ...parts);
}

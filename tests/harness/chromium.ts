import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const packageFolder = path.resolve(import.meta.dirname, '../node_modules/@sparticuz/chromium');
const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
  version: string;
};

/** The browser is unpacked here, once per version (git-ignored). */
const folder = path.resolve(import.meta.dirname, `../../.loket/chromium-${version}`);
const executablePath = path.join(folder, 'chromium');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Playwright starts the browser of the package registry; `unpackChromium` must have run. */
export function chromiumLaunchOptions() {
  return { executablePath, args: flags, env: { ...definedEnv(), ...missingParts() } };
}

/** Unpacks the browser of `@sparticuz/chromium` next to the workspace when it is not there yet (about 2 s, 209 MB). */
export async function unpackChromium(): Promise<void> {
  if (fs.existsSync(executablePath)) return;
  const unfinished = `${folder}.${randomUUID()}`;
  fs.mkdirSync(unfinished, { recursive: true });
  const usual = process.env.TMPDIR;
  // The package unpacks into the temp folder under names without a version: give it a temp folder of its own.
  process.env.TMPDIR = unfinished;
  try {
    await Promise.all([chromium.executablePath(), inflate(path.join(packageFolder, 'bin/al2023.tar.br'))]);
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(executablePath)) throw error;
  }
}

/** On a bare machine the package's own libraries and fonts stand in for those of the system. */
function missingParts(): Record<string, string> {
  if (!fs.existsSync(executablePath)) return {};
  const libraries = execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  return {
    ...(libraries ? { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') } : {}),
    ...(fs.existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
  };
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

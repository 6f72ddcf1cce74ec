// Starts a command of the workspace from nothing but Node >= 20.19 and npm: installs what is missing, then runs
// `src/commands/<name>.ts` on the workspace's own Node 24. Uses no package and no newer syntax, for it runs before them.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const pnpm = 'pnpm@12.21.0';
const [oldestNode, wantedNode] = ['20.19.0', '24.0.0'];

/** Runs the command and ends this process with its exit code. */
export async function launch(command) {
  const stop = forwardOneSignal();
  try {
    if (isOlder(process.versions.node, oldestNode)) {
      throw new Error(`Node ${oldestNode} or newer is needed; this is ${process.versions.node}.`);
    }
    await install(stop);
    process.exit(await runCommand(command, stop));
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

/**
 * Ctrl+C arrives here twice (from the terminal, and again from npm), a second Ctrl+C four times: only the first signal
 * is passed on. Children are in groups of their own, so that they hear it from us alone.
 */
function forwardOneSignal() {
  const stop = { signal: undefined, forward: () => {} };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (stop.signal) return;
      stop.signal = name;
      stop.forward(name);
    });
  }
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // the terminal may be gone
  return stop;
}

async function install(stop) {
  const stampFile = path.join(root, 'node_modules/.loket-installed');
  const stamp = manifestHash();
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing packages (the first time this takes about a minute)');
  const started = Date.now();
  const progress = setInterval(() => console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  let said = '';
  const child = spawn('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: root,
    env: { ...process.env, CI: '1' }, // pnpm must never wait for an answer
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const code = await ended(child, stop, (signal) => killGroup(child.pid, signal));
  clearInterval(progress);
  if (stop.signal) process.exit(130);
  if (code !== 0) throw new Error(`${said.trim()}\n\nThe packages could not be installed (see above).`);
  fs.writeFileSync(stampFile, stamp);
}

/** The lockfile and all manifests of the workspace decide what must be installed. */
function manifestHash() {
  const folders = ['.', ...['.', 'packages'].flatMap((parent) => subfolders(parent))];
  const files = folders.map((folder) => path.join(folder, 'package.json'));
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...files.sort()]) {
    if (fs.existsSync(path.join(root, file))) hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function subfolders(parent) {
  return fs
    .readdirSync(path.join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map((entry) => path.join(parent, entry.name));
}

function runCommand(command, stop) {
  const script = path.join(root, 'packages/tooling/src/commands', `${command}.ts`);
  const binFolder = path.join(root, 'node_modules/.bin');
  const child = spawn(workspaceNode(), [script, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, PATH: `${binFolder}${path.delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'], // the channel tells the command when we are gone, whatever the way
    detached: true,
  });
  return ended(child, stop, (signal) => child.kill(signal));
}

function workspaceNode() {
  const installed = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  if (fs.existsSync(installed)) return installed;
  if (!isOlder(process.versions.node, wantedNode)) return process.execPath;
  throw new Error(
    `For ${process.platform}-${process.arch} no Node comes with the packages: install Node ${wantedNode} or newer.`,
  );
}

/** Resolves to the exit code of the child; passes on a signal that came, or comes, meanwhile. */
function ended(child, stop, forward) {
  return new Promise((resolve, reject) => {
    stop.forward = forward;
    if (stop.signal) forward(stop.signal);
    child.once('error', reject);
    child.once('close', (code) => {
      stop.forward = () => {};
      resolve(code ?? 1);
    });
  });
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

function isOlder(version, than) {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing >= 0 && a[differing] < b[differing];
}

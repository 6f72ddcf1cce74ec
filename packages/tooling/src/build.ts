import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { runWhenChanged } from './incremental.ts';
import { inRepo } from './paths.ts';
import { bin, runOrThrow } from './run.ts';

const apps = ['inwoner-app', 'medewerker-app'] as const;
const shared = ['packages/contract', 'tsconfig.base.json', 'packages/tooling/src/build.ts'];

/**
 * Builds what production serves: both apps by Vite, portal-api by Rolldown into one program with its libraries.
 * What did not change is not built again. Throws with the words of the builder when one fails.
 */
export async function build(signal?: AbortSignal): Promise<void> {
  const built = await Promise.allSettled([
    buildPortalApi(signal),
    ...apps.map((app) => buildApp(app, signal)),
    buildPages('inwoner-app', signal),
  ]);
  for (const result of built) if (result.status === 'rejected') throw result.reason;
}

/** The bundle of portal-api. */
export const portalBundle = inRepo('portal-api/dist/main.js');

function buildApp(app: string, signal?: AbortSignal): Promise<boolean> {
  return runWhenChanged({
    name: `build-${app}`,
    inputs: [app, 'packages/app', 'packages/ui', ...shared],
    outputs: [path.join(app, 'dist/index.html')],
    run: () =>
      intoDist(app, async (folder) => {
        const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
        await runOrThrow(bin('vite', app), args, { cwd: inRepo(app), env: { NODE_ENV: 'production' }, signal });
        await compress(folder);
      }),
  });
}

/** The same app for a server: portal-api draws its public pages with it. One program with its libraries. */
function buildPages(app: string, signal?: AbortSignal): Promise<boolean> {
  return runWhenChanged({
    name: `build-${app}-server`,
    inputs: [app, 'packages/app', 'packages/ui', ...shared],
    outputs: [path.join(app, 'dist-server/entry-server.js')],
    run: () =>
      intoDist(
        app,
        async (folder) => {
          const args = ['build', '--ssr', 'src/entry-server.tsx', '--outDir', folder, '--emptyOutDir'];
          const env = { NODE_ENV: 'production' };
          await runOrThrow(bin('vite', app), [...args, '--logLevel', 'warn'], { cwd: inRepo(app), env, signal });
        },
        'dist-server',
      ),
  });
}

function buildPortalApi(signal?: AbortSignal): Promise<boolean> {
  const config = 'packages/tooling/rolldown.config.mjs';
  return runWhenChanged({
    name: 'build-portal-api',
    inputs: ['portal-api/src', 'portal-api/prisma', 'packages/zgw', config, ...shared],
    outputs: ['portal-api/dist/main.js'],
    run: () =>
      intoDist('portal-api', async (folder) => {
        const args = ['--config', inRepo(config), '--dir', folder];
        await runOrThrow(bin('rolldown'), args, { cwd: inRepo('portal-api'), signal });
      }),
  });
}

/** Builds in a folder of its own that then takes the place of `dist`: nobody ever finds half a build there. */
async function intoDist(packageFolder: string, make: (folder: string) => Promise<void>, name = 'dist'): Promise<void> {
  const unfinished = inRepo(packageFolder, 'node_modules/.cache', `build-${randomUUID()}`);
  const dist = inRepo(packageFolder, name);
  try {
    await make(unfinished);
    await fs.promises.rm(dist, { recursive: true, force: true });
    await fs.promises.rename(unfinished, dist);
  } finally {
    await fs.promises.rm(unfinished, { recursive: true, force: true });
  }
}

/** Puts a `.br` and a `.gz` beside each file of text, as small as they get; the server picks what the browser takes. */
async function compress(folder: string): Promise<void> {
  const files = fs.globSync('**/*.{html,js,css,svg,json,txt}', { cwd: folder });
  await Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name);
      const content = await fs.promises.readFile(file);
      const [br, gz] = await Promise.all([
        promisify(zlib.brotliCompress)(content),
        promisify(zlib.gzip)(content, { level: 9 }),
      ]);
      if (br.length < content.length) await fs.promises.writeFile(`${file}.br`, br);
      if (gz.length < content.length) await fs.promises.writeFile(`${file}.gz`, gz);
    }),
  );
}

import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRepo } from '../paths.ts';
import type { Outcome } from './check.ts';

/** What Vite writes of one file that it made. */
interface Made {
  file: string;
  name?: string;
  imports?: string[];
  css?: string[];
}

/** Of everything that Vite made: the names of its chunks and sources. */
export type Manifest = Record<string, Made>;

/** Kilobytes, gzip, that an empty cache may need for the first page after logging in. */
const most = { script: 160, style: 40 };

/** The first pages: their app, and the texts that they wait for. */
const firstPages = [
  { app: 'inwoner-app', texts: ['overzicht', 'zaken'] },
  { app: 'medewerker-app', texts: ['start', 'zaken'] },
];

/** The groups of `packages/app/vite/app-config.ts` that the first page cannot do without. */
const groups = ['begin', 'eerste'];

/** Fails when the first page of an app became heavier than it may be; what it weighs is counted, not timed. */
export function checkWeight(): Outcome {
  const weights = firstPages.map(({ app, texts }) => {
    const dist = inRepo(app, 'dist');
    const manifest = JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
    const files = filesOf(manifest, [...groups, ...texts.flatMap((text) => textsOf(manifest, text))]);
    const kilobytes = (extension: string) =>
      files
        .filter((file) => file.endsWith(extension))
        .reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(dist, file))).length / 1024, 0);
    return { app, script: kilobytes('.js'), style: kilobytes('.css') };
  });
  return {
    ok: weights.every(({ script, style }) => script <= most.script && style <= most.style),
    output: [
      `The first page of an app may be ${most.script} kB of script and ${most.style} kB of style (gzip); see`,
      'packages/app/README.md for what comes with it. It is:',
      ...weights.map(({ app, script, style }) => `${app}: ${script.toFixed(1)} and ${style.toFixed(1)} kB`),
    ].join('\n'),
  };
}

/** The sources of one text in Dutch: of both doors, and of this app. */
function textsOf(manifest: Manifest, text: string): string[] {
  return Object.keys(manifest).filter((source) => source.endsWith(`/locales/nl/${text}.json`));
}

/** The files of these chunks (by source or by name) with all that they import. Throws when there is no such chunk. */
export function filesOf(manifest: Manifest, wanted: string[]): string[] {
  const found = new Set<string>();
  const add = (key: string) => {
    const made = manifest[key];
    if (!made || found.has(made.file)) return;
    found.add(made.file);
    for (const style of made.css ?? []) found.add(style);
    for (const needed of made.imports ?? []) add(needed);
  };
  for (const name of wanted) {
    const key = manifest[name] ? name : Object.keys(manifest).find((one) => manifest[one]?.name === name);
    if (!key) throw new Error(`The build has no chunk "${name}", of which the weight of the first page is counted.`);
    add(key);
  }
  return [...found];
}

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRepo, stateFolder } from './paths.ts';

export type Job = {
  /** Unique; names the stamp file. */
  name: string;
  /** Files and folders, relative to the root, on which the result depends. */
  inputs: string[];
  /** What the job makes; when one is gone, it runs again. */
  outputs: string[];
  run(): Promise<void>;
};

const made = new Set(['node_modules', 'dist', 'generated', '.loket']);

/** Runs a job when its inputs differ from those of its last success. Resolves to whether it ran. */
export async function runWhenChanged(job: Job): Promise<boolean> {
  const stampFile = path.join(stateFolder, 'stamps', job.name);
  const stamp = contentHash([...job.inputs, 'pnpm-lock.yaml']);
  const complete = job.outputs.every((output) => fs.existsSync(inRepo(output)));
  if (complete && readIfThere(stampFile) === stamp) return false;
  fs.rmSync(stampFile, { force: true });
  await job.run();
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, stamp);
  return true;
}

/** A hash over names and contents of files and folders; made folders (`dist`, `generated`) do not count. */
function contentHash(inputs: string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn).sort()) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(inRepo(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(input: string): string[] {
  const stat = fs.statSync(inRepo(input), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [input];
  return fs
    .readdirSync(inRepo(input))
    .filter((name) => !made.has(name))
    .flatMap((name) => filesIn(path.join(input, name)));
}

function readIfThere(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

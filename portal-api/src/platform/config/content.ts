import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';

/** Beside both `portal-api/src` and the bundle in `portal-api/dist`. */
const contentFolder = path.resolve(
  import.meta.dirname.replace(/([/\\]portal-api[/\\])(src|dist)\b.*$/, '$1'),
  'content',
);

/** One file that comes with the program. Throws with its name when it has not the right shape. */
export function readContentFile<T>(naam: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(JSON.parse(readFileSync(path.join(contentFolder, naam), 'utf8')));
  if (read.success) return read.data;
  throw new Error(`content/${naam}: ${read.error.message}`);
}

/**
 * What a portal begins with, as files that come with the program: each in the folder is one. Throws with the name of the
 * file when one has not the right shape, so that it is seen before anybody is served.
 */
export function readContent<T>(folder: string, schema: z.ZodType<T>): T[] {
  const inhoud = path.join(contentFolder, folder);
  return readdirSync(inhoud)
    .filter((naam) => naam.endsWith('.json'))
    .sort()
    .map((naam) => {
      const read = schema.safeParse(JSON.parse(readFileSync(path.join(inhoud, naam), 'utf8')));
      if (read.success) return read.data;
      throw new Error(`content/${folder}/${naam}: ${read.error.message}`);
    });
}

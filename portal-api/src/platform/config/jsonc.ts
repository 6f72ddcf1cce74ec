import { readFileSync } from 'node:fs';
import JSON5 from 'json5';
import type { z } from 'zod';

/** Either the checked content of a configuration file, or everything that is wrong with it. */
export type Checked<T> = { value: T; problems: [] } | { value: null; problems: string[] };

/** Reads a file of JSON with comments and checks it. `name` is the variable that names the file. */
export function readConfigFile<T>(name: string, path: string, schema: z.ZodType<T>): Checked<T> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return failed([`${name}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
  let content: unknown;
  try {
    content = JSON5.parse(text);
  } catch (error) {
    const { lineNumber, columnNumber } = error as { lineNumber?: number; columnNumber?: number };
    return failed([
      `${name}: ${path} is not JSON with comments: it goes wrong at line ${lineNumber}, column ${columnNumber}`,
    ]);
  }
  return check(name, content, schema);
}

/** Checks content against a schema; every problem names its place in the content, never the value that is there. */
export function check<T>(name: string, content: unknown, schema: z.ZodType<T>): Checked<T> {
  const { data, error } = schema.safeParse(content);
  if (!error) return { value: data, problems: [] };
  return failed(error.issues.map(({ path, message }) => `${name}: ${path.join('.') || 'the whole file'}: ${message}`));
}

function failed(problems: string[]): Checked<never> {
  return { value: null, problems };
}

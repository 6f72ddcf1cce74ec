import { SourceFailed } from '../sourced.ts';

/**
 * The only facts that reach the log. A field that is not here is left out, so that a new field is a decision: nothing
 * in this list may hold a name, a number of a person, a token, an address with a query or the body of a message.
 */
const known = new Set([
  'door',
  'method',
  'route',
  'status',
  'ms',
  'problem',
  'code',
  'register',
  'operation',
  'failure',
  'hint',
  'invalidParams',
  'failingSince',
  'what',
  'ageHours',
  'middel',
  'reason',
  'claim',
  'ended',
  'removed',
  'job',
  'attempt',
  'port',
  'signal',
  'url',
  'version',
  'environment',
  'memoryMiB',
]);

/** Random, and checked where they come in (`http/trace.ts`): masking digits would break them. */
const ids = new Set(['requestId', 'traceId']);

const MOST_CHARACTERS = 300;
const MOST_FRAMES = 8;

/** Leaves only what may be logged; numbers of eight digits and more are masked even there. */
export function cleanFacts(facts: Record<string, unknown>): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (name === 'error') clean.error = cleanError(value);
    else if (ids.has(name)) clean[name] = value;
    else if (known.has(name) && value !== undefined) clean[name] = cleanValue(value);
  }
  return clean;
}

/** Replaces what could be a BSN, a KvK number or a phone number. Dates and times keep their separators. */
export function mask(text: string): string {
  return text.replace(/\d(?:[\s.-]?\d){7,}/g, (found) => (/^\d{4}-\d{2}-\d{2}/.test(found) ? found : '[number]'));
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return mask(withoutQuery(value)).slice(0, MOST_CHARACTERS);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.slice(0, 20).map(cleanValue);
  // Parameters that a register refused: which one and by which rule, never with what value.
  if (typeof value === 'object') return pick(value as Record<string, unknown>, ['name', 'code']);
  return undefined;
}

function withoutQuery(text: string): string {
  return text.replace(/[?#]\S*/g, '?…');
}

function pick(value: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => name in value).map((name) => [name, cleanValue(String(value[name]))]),
  );
}

/**
 * What helps to find a fault: kind, code and place. The message stays out, as libraries put values in it, except where
 * we wrote it ourselves or the operating system did.
 */
function cleanError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const systemError = 'syscall' in error;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    ...((systemError || error instanceof SourceFailed) && { message: mask(withoutQuery(error.message)) }),
    frames,
    ...(error.cause !== undefined && depth < 3 && { cause: cleanError(error.cause, depth + 1) }),
  };
}

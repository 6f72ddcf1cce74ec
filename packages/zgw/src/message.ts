import { RegisterError } from './errors.ts';
import type { RawAnswer } from './exchange.ts';

/** `{ a: 1, b: undefined }` as `?a=1`; empty when nothing is given. */
export function queryOf(query: Readonly<Record<string, string | number | undefined>> | undefined): string {
  let result = '';
  for (const key in query) {
    const value = query[key];
    if (value !== undefined) result += `${result ? '&' : '?'}${key}=${encodeURIComponent(value)}`;
  }
  return result;
}

/** The object or array in an answer. @throws RegisterError `malformed` for HTML, `null`, or broken JSON */
export function parseBody(register: string, operation: string, { headers, body }: RawAnswer): unknown {
  const type = headerOf(headers, 'content-type') ?? '';
  if (!/[/+]json\b/.test(type))
    throw new RegisterError('malformed', {
      register,
      operation,
      hint: `answered ${type.split(';')[0] || 'without a type'}`,
    });
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    throw new RegisterError('malformed', { register, operation, hint: 'answered broken JSON' });
  }
  throw new RegisterError('malformed', { register, operation, hint: 'answered no object' });
}

/** The first value of a header; null when it is not there. */
export function headerOf(headers: RawAnswer['headers'], name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

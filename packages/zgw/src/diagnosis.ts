import { RegisterError, type InvalidParam } from './errors.ts';
import { ExchangeBroken, isTimeout, type RawAnswer } from './exchange.ts';
import { isObject, objects, text } from './lenient.ts';

/** What a broken connection means (undici's errors, or an `ExchangeBroken`). */
export function transportError(register: string, operation: string, error: unknown): RegisterError {
  const { code, name } = (error ?? {}) as { code?: string; name?: string };
  const why = error instanceof ExchangeBroken ? error.why : name === 'AbortError' ? 'aborted' : 'connection';
  if (why === 'aborted') return new RegisterError('aborted', { register, operation });
  if (why === 'deadline' || isTimeout(code)) return new RegisterError('timeout', { register, operation, code });
  if (why === 'cut-off')
    return new RegisterError('malformed', { register, operation, code, hint: 'broke off half-way' });
  if (why === 'too-large') return new RegisterError('malformed', { register, operation, hint: 'answered too much' });
  // A parser error: the other side does not speak HTTP.
  if (code?.startsWith('HPE_')) return new RegisterError('malformed', { register, operation, code });
  return new RegisterError('unreachable', { register, operation, code });
}

/** What a status of 300 or more means, with all that the body says and may be logged (RFC 9457, and `fout[]` of the KvK). */
export function refusal(register: string, operation: string, { status, headers, body }: RawAnswer): RegisterError {
  const problem = problemOf(body);
  const facts = { register, operation, status, code: codeOf(problem) };
  if (status === 401 || status === 403)
    return new RegisterError('refused', { ...facts, hint: clockHint(headers['date'], facts.code) });
  if (status === 404 || status === 410) return new RegisterError('not-found', facts);
  if (status >= 500 || status === 429) return new RegisterError('unreachable', facts);
  // Redirects are not followed: they could lead anywhere (SSRF).
  if (status < 400) return new RegisterError('malformed', { ...facts, hint: 'redirects' });
  return new RegisterError('problem', { ...facts, invalidParams: invalidParams(problem) });
}

function problemOf(body: Buffer): unknown {
  if (body.length === 0 || body.length > 65_536) return null;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

function codeOf(problem: unknown): string | undefined {
  if (!isObject(problem)) return undefined;
  // KvK: `{ fout: [{ code, omschrijving }] }`.
  return (text(problem['code']) ?? text(objects(problem['fout'])[0]?.['code']))?.slice(0, 60);
}

/** Notificaties and older components write `invalid-params`. */
function invalidParams(problem: unknown): InvalidParam[] {
  if (!isObject(problem)) return [];
  return objects(problem['invalidParams'] ?? problem['invalid-params']).map((param) => ({
    name: (text(param['name']) ?? '').slice(0, 100),
    code: (text(param['code']) ?? '').slice(0, 60),
  }));
}

/** A token is refused when the clocks of both sides disagree; the `Date` header tells (RFC 9110 6.6.1). */
function clockHint(date: string | string[] | undefined, code: string | undefined): string | undefined {
  const theirs = typeof date === 'string' ? Date.parse(date) : NaN;
  const seconds = Math.round((theirs - Date.now()) / 1000);
  if (Math.abs(seconds) > 30) return `its clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} ours`;
  return code?.startsWith('jwt') ? 'it does not accept the time in our token: compare the clocks' : undefined;
}

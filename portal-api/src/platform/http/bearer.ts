import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/**
 * Lets in another system that shows the token we agreed on (RFC 6750); compared so that trying tells nothing. Without
 * an agreed token the path is not there.
 */
export function bearer(token: string | null): RequestHandler {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = token === null ? null : digest(token);
  return (req, _res, next) => {
    if (!expected) throw new Problem('niet-gevonden');
    const shown = /^Bearer (.+)$/.exec(req.get('authorization') ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(shown), expected)) throw new Problem('niet-ingelogd');
    next();
  };
}

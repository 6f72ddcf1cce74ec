import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { Problem } from './problem.ts';

export interface CsrfOptions {
  /** Public origin of the door. */
  origin: string;
  /** The token of the session of this request; null when nobody is logged in: then there is nothing to misuse. */
  tokenOf: (req: Request) => string | null;
  /** Paths that may be read with the token of another session, because they give the new one. */
  refreshPath: string;
}

/**
 * Refuses what another site makes the browser send, and what a page of an earlier login sends. What changes something
 * needs the token of the session (`X-CSRF-Token`) and must come from our own origin. Reading needs no token, but a
 * wrong one is refused: then somebody else has logged in meanwhile, in another tab, and this page shows the first one.
 */
export function csrfProtection({ origin, tokenOf, refreshPath }: CsrfOptions): RequestHandler {
  return (req, _res, next) => {
    const expected = tokenOf(req);
    const given = req.get('x-csrf-token') ?? formToken(req);
    if (['GET', 'HEAD', 'OPTIONS'].includes(req.method)) {
      if (expected && given !== undefined && !same(given, expected) && req.path !== refreshPath)
        throw new Problem('csrf');
      return next();
    }
    const site = req.get('sec-fetch-site');
    const from = req.get('origin');
    if ((site !== undefined && site !== 'same-origin') || (from !== undefined && from !== origin))
      throw new Problem('csrf');
    if (expected && !same(given ?? '', expected)) throw new Problem('csrf');
    next();
  };
}

function formToken(req: Request): string | undefined {
  const token = (req.body as { csrfToken?: unknown } | undefined)?.csrfToken;
  return typeof token === 'string' ? token : undefined;
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from './problem.ts';

export interface LimitOptions {
  /** Most requests in a minute; 0 switches it off. */
  perMinute: number;
  /** Whose requests are counted together; null: do not count. */
  keyOf: (req: Request) => string | null;
}

/** Refuses with 429 `te-vaak` who asks more often than a person can. Counted per process. */
export function limit({ perMinute, keyOf }: LimitOptions): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: false,
    legacyHeaders: false,
    skip: (req) => keyOf(req) === null,
    keyGenerator: (req) => keyOf(req) ?? '',
    handler: (_req, _res, next) => next(new Problem('te-vaak', { retryAfter: 60 })),
  });
}

/** The address of the caller, as a group: an IPv6 network counts as one. */
export function addressOf(req: Request): string {
  return ipKeyGenerator(req.ip ?? '');
}

import type { Request, RequestHandler } from 'express';
import type { Logger } from './logger.ts';

/** One line per request, with the pattern of its route: never the address, which may name a case or a person. */
export function requestLog(log: Logger, door: string): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const method = req.method;
    res.once('close', () => {
      const route = routeOf(req);
      const { requestId, trace } = req;
      // `errored` when the source of a download broke off half-way, after its status had left.
      const unfinished = res.errored ? 502 : 499;
      const status = res.writableFinished ? res.statusCode : unfinished;
      const facts = {
        requestId,
        traceId: trace?.traceId,
        door,
        method,
        route,
        status,
        ms: Math.round(performance.now() - started),
      };
      const message = res.writableFinished ? 'answered' : res.errored ? 'broken off' : 'the reader left';
      if (route === 'app' || route.startsWith('/health')) log.debug(facts, message);
      else log.info(facts, message);
    });
    next();
  };
}

/** The pattern under which a request was handled; `app` for pages and files, `api` for unknown paths of the API. */
function routeOf(req: Request): string {
  const pattern = (req.route as { path?: unknown } | undefined)?.path;
  if (typeof pattern === 'string') return `${req.routedAt ?? ''}${pattern}`;
  return req.originalUrl.startsWith('/api/') ? 'api' : 'app';
}

declare global {
  namespace Express {
    interface Request {
      /** Where the router of this request hangs (`/api/v1`): `baseUrl` is gone when the answer has been sent. */
      routedAt?: string;
    }
  }
}

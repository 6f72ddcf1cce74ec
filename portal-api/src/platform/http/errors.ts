import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from '../logging/logger.ts';
import { asProblem, Problem, problemBody } from './problem.ts';

/** Answers what nothing else answered with a problem. */
export const notFound: RequestHandler = () => {
  throw new Problem('niet-gevonden');
};

/** Answers every error with problem+json (RFC 9457) and logs those that are ours to repair. */
export function answerErrors(log: Logger, door: string): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const problem = asProblem(error);
    const { requestId = '', trace } = req;
    if (problem.status >= 500) {
      const facts = {
        requestId,
        traceId: trace?.traceId,
        door,
        problem: problem.code,
        error: problem.cause ?? problem,
      };
      if (problem.code === 'onverwacht') log.error(facts, 'something unexpected went wrong');
      else log.warn(facts, 'an answer could not be given');
    }
    // The answer has begun: the connection is broken off, so that nobody takes half an answer for a whole one.
    if (res.headersSent) return next(error);
    for (const name of ['Content-Disposition', 'Content-Length', 'Content-Encoding', 'ETag']) res.removeHeader(name);
    if (problem.extras.retryAfter !== undefined) res.setHeader('Retry-After', String(problem.extras.retryAfter));
    res.status(problem.status).setHeader('Cache-Control', 'no-store');
    res.type('application/problem+json').send(JSON.stringify(problemBody(problem, requestId)));
  };
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';

/** Where a request stands in a W3C trace (Trace Context 1). */
export interface Trace {
  traceId: string;
  spanId: string;
  /** Span of the caller; null when the trace starts here. */
  parentSpanId: string | null;
}

declare global {
  namespace Express {
    interface Request {
      /** Names this request in the log and in problems (`X-Request-Id`). */
      requestId?: string;
      trace?: Trace;
    }
  }
}

const traceparentPattern = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;
const requestIdPattern = /^[A-Za-z0-9-]{8,64}$/;

/** Reads a `traceparent` header; a missing or malformed one starts a new trace. */
export function readTrace(header: string | undefined): Trace {
  const [, traceId, parentSpanId] = traceparentPattern.exec(header ?? '') ?? [];
  const spanId = randomBytes(8).toString('hex');
  // All zeros is invalid by the standard. A trace id of digits only could carry a personal number into our log.
  const usable = traceId && parentSpanId && /[a-f]/.test(traceId) && /[a-f]/.test(parentSpanId);
  if (usable) return { traceId, spanId, parentSpanId };
  return { traceId: randomBytes(16).toString('hex'), spanId, parentSpanId: null };
}

/** The header with which a call made for this request continues the trace. */
export function traceparent(trace: Trace): string {
  return `00-${trace.traceId}-${trace.spanId}-01`;
}

/** The trace of a request. */
export function traceOf(req: Request): Trace {
  return (req.trace ??= readTrace(req.get('traceparent')));
}

/** Gives every request an id and a place in a trace, and tells the id to the caller. */
export function tracing(): RequestHandler {
  return (req, res, next) => {
    const given = req.get('x-request-id');
    const acceptable = given && requestIdPattern.test(given) && !/\d{8,}/.test(given);
    req.requestId = acceptable ? given : randomUUID();
    req.trace = readTrace(req.get('traceparent'));
    res.setHeader('X-Request-Id', req.requestId);
    next();
  };
}

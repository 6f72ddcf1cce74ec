import type { RequestHandler } from 'express';

/** One call that reached a register. `query` has numbers of nine digits masked: no BSN in any log of ours. */
export interface Call {
  n: number;
  register: string;
  method: string;
  path: string;
  query: string;
  status: number;
  startedAt: string;
  ms: number;
  aborted: boolean;
  /** `user_id` of the ZGW token: under whose name the portal called. */
  userId: string;
}

export interface CallLog {
  /** Middleware that records each call of `register` when it ends. */
  record(register: string): RequestHandler;
  since(n: number): { next: number; calls: Call[] };
  reset(): void;
}

const KEPT = 50_000;

/** Makes a log that keeps the last calls in memory. */
export function createCallLog(): CallLog {
  let calls: Call[] = [];
  let next = 1;
  return {
    record: (register) => (req, res, proceed) => {
      const n = next++;
      const started = performance.now();
      const startedAt = new Date().toISOString();
      const [path = '', query = ''] = req.originalUrl.split('?', 2);
      res.once('close', () => {
        const aborted = !res.writableFinished;
        const userId = typeof res.locals['userId'] === 'string' ? res.locals['userId'] : '';
        const ms = Math.round((performance.now() - started) * 100) / 100;
        const masked = query.replaceAll(/\d{9}/g, '*********');
        calls.push({
          n,
          register,
          method: req.method,
          path,
          query: masked,
          status: res.statusCode,
          startedAt,
          ms,
          aborted,
          userId,
        });
        if (calls.length > KEPT) calls = calls.slice(-KEPT / 2);
      });
      proceed();
    },
    since: (n) => ({ next, calls: calls.filter((call) => call.n >= n) }),
    reset: () => {
      calls = [];
    },
  };
}

import type { Readable } from 'node:stream';
import type { Dispatcher, Pool } from 'undici';
import type { ApiUser, Auth } from './auth.ts';
import { createBreaker } from './breaker.ts';
import { refusal, transportError } from './diagnosis.ts';
import { operationOf, RegisterError, type RegisterErrorKind } from './errors.ts';
import { exchange, ExchangeBroken, type RawAnswer } from './exchange.ts';
import { headerOf, parseBody, queryOf } from './message.ts';
import type { RequestScope } from './scope.ts';

/** One component of a register (Zaken, Catalogi, BRP, …): where it is and how to behave there. */
export interface DoorOptions {
  /** Name in errors, logs and health: `openzaak.zaken`. */
  name: string;
  /** Address without a slash at the end. */
  baseUrl: string;
  auth: Auth;
  /** Sent with every call, e.g. `Accept-Crs`. */
  headers?: Readonly<Record<string, string>>;
  /** Asked before every call: false means that no call is made (`switched-off`). */
  isOn?: () => boolean;
  /** From asking until the last byte, in milliseconds. */
  timeoutMs?: number;
  connectTimeoutMs?: number;
  /** Calls at the same time; as many connections are kept. */
  maxConcurrent?: number;
  /** Calls that may wait for one of those; more are refused at once. */
  maxWaiting?: number;
  /** Largest answer that is read into memory. */
  maxBytes?: number;
  breaker?: { threshold: number; openMs: number };
  /** Monotonic milliseconds; a movable clock would keep the breaker open for months. */
  monotonic?: () => number;
  /** Told once per call that was really made; for logs and health. */
  observe?: (outcome: Outcome) => void;
}

/** How a call went. */
export interface Outcome {
  error: RegisterError | null;
  operation: string;
  ms: number;
  /** What the component last said in `API-version`. */
  version: string | null;
}

/** For whom a call is made, and until when it is of use. */
export interface CallContext {
  user: ApiUser;
  /** Aborted when the reader has left. */
  signal?: AbortSignal;
  /** W3C Trace Context. */
  traceparent?: string;
  /** Equal calls in one scope are made once. */
  scope?: RequestScope;
}

export interface Request {
  path: string;
  query?: Readonly<Record<string, string | number | undefined>>;
  /** Makes it a POST. Only for searches: it may be sent twice. */
  search?: object;
  /** For catalogue objects: `null` comes back when nothing changed. */
  etag?: string;
}

/** Something to create, change or remove at a register. */
export interface Write {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON; for anything else use `content`. */
  body?: object;
  /** Bytes with their own type, such as a part of a document (`multipart/form-data; boundary=…`). */
  content?: { type: string; bytes: Buffer } | { type: string; bytes: Readable; length: number };
  /** From asking until the last byte, in milliseconds; for what is larger than JSON. */
  timeoutMs?: number;
}

export interface Answer {
  body: unknown;
  etag: string | null;
}

/** Bytes of a document. Leave the stream only after reading or destroying it. */
export interface ByteStream {
  stream: Dispatcher.ResponseData['body'];
  /** Content-Length; null when the register does not say. */
  length: number | null;
}

/** The one way to a component. */
export interface Door {
  readonly name: string;
  readonly baseUrl: string;
  /** The JSON of an answer, an object or array. @throws RegisterError */
  json(request: Request, context: CallContext): Promise<unknown>;
  /** The same with its ETag; null on 304. @throws RegisterError */
  ifChanged(request: Request, context: CallContext): Promise<Answer | null>;
  /**
   * Changes something, and gives the JSON of the answer; null when it has no body. Never sent twice and never shared:
   * after `unreachable`, `timeout` or `malformed` nobody knows whether it was done, so the caller looks before it tries
   * again. @throws RegisterError
   */
  write(request: Write, context: CallContext): Promise<unknown>;
  /** Opens a stream, outside the deadline of JSON calls. @throws RegisterError */
  bytes(path: string, context: CallContext): Promise<ByteStream>;
  close(): Promise<void>;
}

const defaults = {
  timeoutMs: 8000,
  connectTimeoutMs: 2000,
  maxConcurrent: 64,
  maxWaiting: 512,
  maxBytes: 16 * 1024 * 1024,
  breaker: { threshold: 5, openMs: 2000 },
};

/** Opens a component: no call is made until the first is asked. */
export function openDoor(given: DoorOptions): Door {
  const options = { ...defaults, ...given };
  const { name, timeoutMs, maxConcurrent, maxWaiting } = options;
  const base = new URL(options.baseUrl);
  const prefix = base.pathname.replace(/\/+$/, '');
  const monotonic = options.monotonic ?? (() => performance.now());
  const connections = {
    connect: { timeout: options.connectTimeoutMs },
    keepAliveTimeout: 10_000,
    pipelining: 1,
  };
  interface Pools {
    json: Pool;
    /** Slow readers of large documents must not take the connections of everybody else. */
    bytes: Pool;
  }
  let pools: Pools | null = null;
  let opening: Promise<Pools> | null = null;
  /** undici is read at the first call: it takes a tenth of a second and 14 MB, which a start should not wait for. */
  async function open(): Promise<Pools> {
    const { Pool } = await import('undici');
    const json = { ...connections, connections: maxConcurrent, headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
    const bytes = { ...connections, connections: 32, headersTimeout: timeoutMs, bodyTimeout: 60_000 };
    return (pools = { json: new Pool(base.origin, json), bytes: new Pool(base.origin, bytes) });
  }

  const breaker = createBreaker({ ...options.breaker, now: monotonic });
  let busy = 0;
  let lastFailure: RegisterErrorKind = 'unreachable';
  let version: string | null = null;

  /** Makes a call unless the register is off or the breaker open, and tells how it went. */
  async function guarded<T>(operation: string, call: () => Promise<T>): Promise<T> {
    if (options.isOn && !options.isOn()) throw new RegisterError('switched-off', { register: name, operation });
    if (!breaker.allows()) throw new RegisterError(lastFailure, { register: name, operation, code: 'breaker-open' });
    if (busy >= maxConcurrent + maxWaiting)
      throw new RegisterError('unreachable', { register: name, operation, code: 'too-many-calls' });
    busy += 1;
    const began = monotonic();
    try {
      const result = await call();
      breaker.succeeded();
      options.observe?.({ error: null, operation, ms: monotonic() - began, version });
      return result;
    } catch (thrown) {
      const error = thrown instanceof RegisterError ? thrown : transportError(name, operation, thrown);
      if (error.kind === 'unreachable' || error.kind === 'timeout' || error.kind === 'malformed') {
        lastFailure = error.kind;
        breaker.failed();
      } else if (error.kind !== 'aborted') {
        breaker.succeeded();
      }
      options.observe?.({ error, operation, ms: monotonic() - began, version });
      throw error;
    } finally {
      busy -= 1;
    }
  }

  function headersFor(context: CallContext, accept: string): Record<string, string> {
    const headers: Record<string, string> = { accept, ...options.headers, ...options.auth(context.user) };
    if (context.traceparent) headers['traceparent'] = context.traceparent;
    return headers;
  }

  async function send(request: Request, context: CallContext): Promise<RawAnswer> {
    const headers = headersFor(context, 'application/json');
    if (request.etag) headers['if-none-match'] = request.etag;
    if (request.search) headers['content-type'] = 'application/json';
    const message = {
      path: prefix + request.path + queryOf(request.query),
      method: request.search ? ('POST' as const) : ('GET' as const),
      headers,
      body: request.search ? JSON.stringify(request.search) : null,
    };
    const limits = { deadlineMs: timeoutMs, maxBytes: options.maxBytes, signal: context.signal };
    const { json: pool } = pools ?? (await (opening ??= open()));
    try {
      return await exchange(pool, message, limits);
    } catch (error) {
      // Once, and only when the register closed a kept connection just as we used it: it has not seen the call.
      if (error instanceof ExchangeBroken && error.staleConnection) return exchange(pool, message, limits);
      throw error;
    }
  }

  async function ask(request: Request, context: CallContext): Promise<Answer | null> {
    const operation = operationOf(request.search ? 'POST' : 'GET', request.path);
    return guarded(operation, async () => {
      const raw = await send(request, context);
      version = headerOf(raw.headers, 'api-version') ?? version;
      if (raw.status === 304 && request.etag) return null;
      if (raw.status >= 300) throw refusal(name, operation, raw);
      return { body: parseBody(name, operation, raw), etag: headerOf(raw.headers, 'etag') };
    });
  }

  async function json(request: Request, context: CallContext): Promise<unknown> {
    const answer = await ask(request, context);
    return answer?.body;
  }

  return {
    name,
    baseUrl: options.baseUrl,
    json(request, context) {
      if (!context.scope) return json(request, context);
      const call = `${name} ${request.path} ${JSON.stringify(request.query)} ${JSON.stringify(request.search)}`;
      return context.scope.share(call, () => json(request, context));
    },
    ifChanged: ask,
    write(request, context) {
      const { method, path, body, content } = request;
      const operation = operationOf(method, path);
      return guarded(operation, async () => {
        const headers = headersFor(context, 'application/json');
        const type = content?.type ?? (body && 'application/json');
        if (type) headers['content-type'] = type;
        if (content && 'length' in content && !Buffer.isBuffer(content.bytes))
          headers['content-length'] = String(content.length);
        const message = {
          path: prefix + path + queryOf(request.query),
          method,
          headers,
          body: content?.bytes ?? (body ? JSON.stringify(body) : null),
        };
        const deadlineMs = request.timeoutMs ?? timeoutMs;
        const { json: pool } = pools ?? (await (opening ??= open()));
        const raw = await exchange(
          pool,
          { ...message, headersTimeout: deadlineMs },
          { deadlineMs, maxBytes: options.maxBytes, signal: context.signal },
        );
        if (raw.status >= 300) throw refusal(name, operation, raw);
        return raw.body.length === 0 ? null : parseBody(name, operation, raw);
      });
    },
    bytes(path, context) {
      const operation = operationOf('GET', path);
      return guarded(operation, async () => {
        const headers = headersFor(context, '*/*');
        const { bytes: pool } = pools ?? (await (opening ??= open()));
        const answer = await pool.request({
          path: prefix + path,
          method: 'GET',
          headers,
          signal: context.signal ?? null,
        });
        if (answer.statusCode < 300) {
          // Whoever reads it hears of errors. Until then it may break off, or be let go: that must not end the process.
          answer.body.on('error', () => undefined);
          const length = Number(headerOf(answer.headers, 'content-length') ?? NaN);
          return { stream: answer.body, length: Number.isInteger(length) ? length : null };
        }
        await answer.body.dump();
        throw refusal(name, operation, { status: answer.statusCode, headers: answer.headers, body: Buffer.alloc(0) });
      });
    },
    async close() {
      const opened = await opening;
      await Promise.all([opened?.json.destroy(), opened?.bytes.destroy()]);
    },
  };
}

import type { Dispatcher } from 'undici';

/** An answer as it came, whole and in memory. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Why an exchange ended without an answer. */
export type Broken = 'aborted' | 'deadline' | 'too-large' | 'cut-off' | 'connection';

export class ExchangeBroken extends Error {
  readonly why: Broken;
  /** Code of the connection error (`ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`). */
  readonly code: string | undefined;
  /** The connection was used before and fell away before any answer: the register closed it while it was idle. */
  readonly staleConnection: boolean;

  constructor(why: Broken, code?: string, staleConnection = false) {
    super(why);
    this.why = why;
    this.code = code;
    this.staleConnection = staleConnection;
  }
}

export interface ExchangeLimits {
  /** From asking until the last byte, waiting for a free connection included. */
  deadlineMs: number;
  maxBytes: number;
  signal: AbortSignal | undefined;
}

type Request = Pick<Dispatcher.DispatchOptions, 'path' | 'method' | 'headers' | 'body' | 'headersTimeout'>;

/**
 * One request and its answer in memory, straight on undici's dispatcher: no streams, one timer, one listener. A class,
 * because a dozen closures per call cost more CPU than the rest of it.
 */
class Exchange implements Dispatcher.DispatchHandler {
  private status = 0;
  private headers: RawAnswer['headers'] = {};
  private chunks: Buffer[] = [];
  private size = 0;
  private broken: ExchangeBroken | null = null;
  private settled = false;
  private controller: Dispatcher.DispatchController | null = null;
  private readonly timer: NodeJS.Timeout;
  private readonly limits: ExchangeLimits;
  private readonly resolve: (answer: RawAnswer) => void;
  private readonly reject: (error: ExchangeBroken) => void;

  constructor(limits: ExchangeLimits, resolve: (answer: RawAnswer) => void, reject: (error: ExchangeBroken) => void) {
    this.limits = limits;
    this.resolve = resolve;
    this.reject = reject;
    this.timer = setTimeout(deadline, limits.deadlineMs, this);
    limits.signal?.addEventListener('abort', this);
  }

  /** The reader left (EventListener). */
  handleEvent(): void {
    this.stop(new ExchangeBroken('aborted'));
  }

  stop(broken: ExchangeBroken): void {
    if (this.settled) return;
    this.broken = broken;
    this.settle();
    this.reject(broken);
    this.controller?.abort(broken);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // Stopped while it waited for a free connection.
    if (this.broken) controller.abort(this.broken);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: RawAnswer['headers']): void {
    if (status < 200) return;
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.limits.maxBytes) this.stop(new ExchangeBroken('too-large'));
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.settled) return;
    this.settle();
    const [only] = this.chunks;
    const body = this.chunks.length === 1 && only ? only : Buffer.concat(this.chunks, this.size);
    this.resolve({ status: this.status, headers: this.headers, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.settled) return;
    this.settle();
    const { code, socket } = error as { code?: string; socket?: { bytesRead?: number } };
    const begun = this.status > 0;
    const reset = code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
    this.reject(
      new ExchangeBroken(
        begun && !isTimeout(code) ? 'cut-off' : 'connection',
        code,
        reset && !begun && (socket?.bytesRead ?? 1) > 0,
      ),
    );
  }

  private settle(): void {
    this.settled = true;
    clearTimeout(this.timer);
    this.limits.signal?.removeEventListener('abort', this);
  }
}

function deadline(exchange: Exchange): void {
  exchange.stop(new ExchangeBroken('deadline'));
}

/** Whether a connection error says that it took too long. */
export function isTimeout(code: string | undefined): boolean {
  return code === 'ETIMEDOUT' || (code?.endsWith('_TIMEOUT') ?? false);
}

/** Sends a request and gathers the whole answer. Rejects with `ExchangeBroken`, and with nothing else. */
export function exchange(pool: Dispatcher, request: Request, limits: ExchangeLimits): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    if (limits.signal?.aborted) return reject(new ExchangeBroken('aborted'));
    pool.dispatch(request, new Exchange(limits, resolve, reject));
  });
}

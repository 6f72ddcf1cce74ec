import pg from 'pg';
import type { LiveMessage } from './model.ts';

export interface ChannelOptions {
  url: string;
  onMessage(message: LiveMessage): void;
  /** The line was down and is up again: what was said meanwhile was not heard. */
  onRestored(): void;
  /** Told once each time that the line goes down. */
  onBroken(error: unknown): void;
  /** Wait before the first attempt to come back, in milliseconds; doubles up to five seconds. */
  retryMs?: number;
  /** How often a line that says nothing is tried. */
  tryMs?: number;
}

/** A line of its own to the database on which all processes hear what one of them says. */
export interface Channel {
  /** Resolves when the line listens. Rejects when the first attempt fails; it is tried on all the same. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Name of the channel of `NOTIFY`. */
export const CHANNEL = 'loket_live';

/** Makes the line (PostgreSQL LISTEN). Not from the pool: a listener must keep its connection. */
export function createChannel(options: ChannelOptions): Channel {
  const { url, onMessage, onRestored, onBroken, retryMs = 200, tryMs = 15_000 } = options;
  let client: pg.Client | null = null;
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  let wait = retryMs;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'een-loket-live',
      connectionTimeoutMillis: 3000,
      query_timeout: 5000,
      keepAlive: true,
    });
    const down = (error: unknown) => {
      if (client !== next) return;
      client = null;
      void next.end().catch(() => undefined);
      if (closed) return;
      onBroken(error);
      retry();
    };
    next.on('error', down);
    next.on('end', () => down(new Error('the line ended')));
    next.on('notification', ({ payload = '' }) => {
      const message = parse(payload);
      if (message) onMessage(message);
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    if (closed) return void next.end().catch(() => undefined);
    client = next;
    wait = retryMs;
  }

  function retry(): void {
    clearTimeout(again);
    again = setTimeout(() => {
      connect().then(onRestored, retry);
    }, wait).unref();
    wait = Math.min(wait * 2, 5000);
  }

  // A line that was cut without a word (a failover) is only noticed by using it.
  const trying = setInterval(() => {
    const used = client;
    used?.query('select 1').catch((error: unknown) => used.emit('error', error as Error));
  }, tryMs).unref();

  return {
    async start() {
      try {
        await connect();
      } catch (error) {
        onBroken(error);
        retry();
        throw error;
      }
    },
    async close() {
      closed = true;
      clearInterval(trying);
      clearTimeout(again);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}

function parse(payload: string): LiveMessage | null {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

import { PassThrough, type Readable } from 'node:stream';
import type { LiveMessage, LiveTopic } from './model.ts';

/** Who listens at a stream. */
export interface Listener {
  /** Key of the session: its streams end with it. */
  session: string;
  /** Pseudonyms of whom this session may hear; looked up again whenever the session changes, and at every beat. */
  subjects: ReadonlySet<string>;
}

export interface HubOptions {
  /** Which of these sessions still live, and of whom each may hear. Asked at every beat, and when one changes. */
  look(sessions: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Told when `look` fails: then nobody is sent away, and it is asked again. */
  onError(error: unknown): void;
  /** Below the time-outs of proxies (60 s) and of our own server (120 s). */
  beatMs?: number;
  /** A stream is begun anew after this long, so that who may listen is decided again. */
  longestMs?: number;
  /** Browsers that one person may have open; each shares one stream between its tabs. */
  perSession?: number;
}

/** The open streams of this process. */
export interface Hub {
  /** A stream of server-sent events; null when the session has too many. */
  open(listener: Listener): Readable | null;
  tell(message: LiveMessage): void;
  /** Something may have been missed: everybody asks anew. */
  missed(): void;
  readonly size: number;
  close(): void;
}

interface Open extends Listener {
  stream: PassThrough;
  since: number;
}

/** What a reader may be behind before it is let go; it comes back and asks anew. */
const MOST_BEHIND = 64 * 1024;
/** Milliseconds after which a browser comes back by itself. */
const RETRY = 2000;

/** Makes the hub. Time is monotonic: streams have nothing to do with the clock of the municipality. */
export function createHub(options: HubOptions): Hub {
  const { beatMs = 20_000, longestMs = 10 * 60_000, perSession = 8 } = options;
  const streams = new Set<Open>();
  let closed = false;
  let sent = 0;

  const write = (open: Open, text: string) => {
    if (open.stream.writableLength > MOST_BEHIND) open.stream.destroy();
    else open.stream.write(text);
  };
  const event = (name: string, data: object = {}) => `id: ${++sent}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  const end = (open: Open, why: 'einde' | 'herbegin') => {
    write(open, event(why));
    open.stream.end();
    streams.delete(open);
  };

  async function beat(): Promise<void> {
    const now = performance.now();
    for (const open of streams) {
      if (now - open.since > longestMs) end(open, 'herbegin');
      else write(open, event('hartslag'));
    }
    await lookAgain(() => true);
  }

  async function lookAgain(which: (session: string) => boolean): Promise<void> {
    const sessions = new Set([...streams].map(({ session }) => session).filter(which));
    if (sessions.size === 0) return;
    const living = await options.look([...sessions]);
    for (const open of streams) {
      const subjects = living.get(open.session);
      if (subjects) open.subjects = subjects;
      else if (sessions.has(open.session)) end(open, 'einde');
    }
  }
  const timer = setInterval(() => void beat().catch(options.onError), beatMs).unref();

  return {
    open(listener) {
      if (closed) return null;
      if ([...streams].filter(({ session }) => session === listener.session).length >= perSession) return null;
      const stream = new PassThrough();
      const open: Open = { ...listener, stream, since: performance.now() };
      streams.add(open);
      stream.once('close', () => streams.delete(open));
      // Whoever reads it hears of it; a reader that leaves is no fault.
      stream.on('error', () => undefined);
      write(open, `retry: ${RETRY}\n${event('begin')}`);
      return stream;
    },
    tell({ news = [], ended = [], changed = [] }) {
      if (changed.length > 0) void lookAgain((session) => changed.includes(session)).catch(options.onError);
      for (const open of streams) {
        if (ended.includes(open.session)) {
          end(open, 'einde');
          continue;
        }
        const topics = new Set<LiveTopic>();
        for (const one of news) if (open.subjects.has(one.subject)) one.topics.forEach((topic) => topics.add(topic));
        if (topics.size > 0) write(open, event('nieuws', { topics: [...topics] }));
      }
    },
    missed() {
      for (const open of streams) write(open, event('begin'));
    },
    get size() {
      return streams.size;
    },
    close() {
      closed = true;
      clearInterval(timer);
      for (const open of streams) end(open, 'herbegin');
    },
  };
}

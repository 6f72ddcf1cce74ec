import type { Readable } from 'node:stream';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Logger } from '../logging/logger.ts';
import { CHANNEL, createChannel } from './channel.ts';
import { createHub, type HubOptions, type Listener } from './hub.ts';
import type { LiveMessage, LiveNews } from './model.ts';

/** Prisma's client or a transaction of it: said in a transaction, it is heard when that is committed. */
type Speaker = Pick<Prisma.TransactionClient, '$executeRaw'>;

/** One event stream per browser, fed by all processes of the portal. */
export interface Live {
  /** Tells open pages that something changed for somebody. */
  publish(speaker: Speaker, news: readonly LiveNews[]): Promise<void>;
  /** A stream of server-sent events for one browser; null when the session has too many. */
  open(listener: Listener): Readable | null;
  /** Begins to listen; never rejects: a database that is away now is found later. */
  start(): Promise<void>;
  /** Ends all streams, so that a server that stops does not wait for them. */
  endStreams(): void;
  close(): Promise<void>;
}

interface Deps {
  /** Address of the database. */
  url: string;
  log: Logger;
  look: HubOptions['look'];
}

/** The payload of NOTIFY must stay below 8000 bytes; one item takes some 80. */
const ITEMS_AT_ONCE = 50;

/** Makes the live streams over LISTEN/NOTIFY: no broker besides the database that is there already. */
export function createLive({ url, log, look }: Deps): Live {
  const hub = createHub({
    look,
    onError: (error) => log.warn({ error }, 'whether sessions still live could not be asked'),
  });
  const channel = createChannel({
    url,
    onMessage: hub.tell,
    onRestored: () => {
      log.info({}, 'the live line is back');
      hub.missed();
    },
    onBroken: (error) => log.warn({ error }, 'the live line broke'),
  });
  const say = async (speaker: Speaker, message: LiveMessage) => {
    await speaker.$executeRaw`select pg_notify(${CHANNEL}, ${JSON.stringify(message)})`;
  };

  return {
    async publish(speaker, news) {
      for (let at = 0; at < news.length; at += ITEMS_AT_ONCE)
        await say(speaker, { news: news.slice(at, at + ITEMS_AT_ONCE) });
    },
    open: hub.open,
    start: () => channel.start().catch(() => undefined),
    endStreams: hub.close,
    close: async () => {
      hub.close();
      await channel.close();
    },
  };
}

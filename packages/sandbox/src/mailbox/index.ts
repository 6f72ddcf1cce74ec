import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenOnLoopback, stopServer } from '../pages/listen.ts';
import { createBounces } from './bounces.ts';
import type { BounceTarget } from './late-bounce.ts';
import { createSmtpServer } from './smtp.ts';
import { createMailStore } from './store.ts';
import { createMailboxApp } from './web.ts';

export interface MailboxOptions {
  /** 0 takes a free port. */
  smtpPort: number;
  /** 0 takes a free port. */
  httpPort: number;
  /** Who hears of mail that comes back later. */
  bounceTarget?: BounceTarget | undefined;
  log?: (line: string) => void;
}

export interface RunningMailbox {
  /** Address of the web page and the JSON. */
  url: string;
  smtpPort: number;
  close(): Promise<void>;
}

/**
 * Starts the mailbox of the sandbox on loopback: an SMTP server that catches all mail (RFC 5321) and a web page that
 * shows it. Holds at most 500 mails, in memory. A taken port rejects.
 */
export async function startMailbox(options: MailboxOptions): Promise<RunningMailbox> {
  const { smtpPort, httpPort, bounceTarget, log = () => {} } = options;
  const store = createMailStore();
  const bounces = createBounces();
  const smtp = createSmtpServer({ store, bounces, bounceTarget, log });
  const web = createServer(createMailboxApp(store, bounces));

  const listening = once(smtp.server, 'listening');
  smtp.listen(smtpPort, '127.0.0.1');
  await listening;
  const stopSmtp = (): Promise<void> => new Promise((resolve) => smtp.close(() => resolve()));
  const port = await listenOnLoopback(web, httpPort).catch(async (error: unknown) => {
    await stopSmtp();
    throw error;
  });
  return {
    url: `http://localhost:${port}`,
    smtpPort: (smtp.server.address() as AddressInfo).port,
    close: async () => {
      await Promise.all([stopServer(web), stopSmtp()]);
    },
  };
}

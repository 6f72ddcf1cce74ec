import { createServer } from 'node:http';
import { listenOnLoopback, stopServer } from '../pages/listen.ts';
import type { ReceiptTarget } from './receipt.ts';
import { createSmsStore } from './store.ts';
import { createSmsApp } from './web.ts';

export interface SmsOptions {
  /** 0 takes a free port. */
  port: number;
  /** Who hears what became of a message; undefined: nobody. */
  receiptTarget?: ReceiptTarget | undefined;
  log?: (line: string) => void;
}

export interface RunningSms {
  /** Address of the API, and of the list of what was received (`/berichten.json`). */
  url: string;
  close(): Promise<void>;
}

/** Starts the text message service of the sandbox on loopback: it speaks the API of NotifyNL, and sends nothing. */
export async function startSms({ port, receiptTarget, log = () => {} }: SmsOptions): Promise<RunningSms> {
  const server = createServer(createSmsApp({ store: createSmsStore(), receiptTarget, log }));
  const taken = await listenOnLoopback(server, port);
  return { url: `http://localhost:${taken}`, close: () => stopServer(server) };
}

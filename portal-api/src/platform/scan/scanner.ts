import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Logger } from '../logging/logger.ts';

/**
 * What the scanner says: nothing found, something found, or that it could not look (it does not answer, or the file is
 * larger than it takes).
 */
export type ScanOutcome = 'clean' | 'infected' | 'unscanned';

/** One file that is being looked at while it comes in. */
export interface Scan {
  /** Hands over the next bytes; waits while the scanner is slow. Never throws. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the file and asks what was found. */
  end(): Promise<ScanOutcome>;
  /** Leaves without asking. */
  abort(): void;
}

export interface Scanner {
  open(): Scan;
}

export interface ScannerConfig {
  /** `host:port`, or `unix:/path`; null: there is no scanner. */
  address: string | null;
  /** StreamMaxLength of the scanner: more is not sent. */
  maxBytes: number;
}

const CONNECT_MS = 2000;
const ANSWER_MS = 30_000;

const nobody: Scan = { write: async () => undefined, end: async () => 'unscanned', abort: () => undefined };

/** Makes the scanner: ClamAV's `zINSTREAM` (clamd(8)), a connection for each file. */
export function createScanner({ address, maxBytes }: ScannerConfig, log: Pick<Logger, 'warn'>): Scanner {
  const failed = (reason: string, error?: unknown) =>
    log.warn({ what: 'scanner', reason, error }, 'a file was not scanned');
  if (address === null) return { open: () => nobody };
  return { open: () => instream(connectTo(address), maxBytes, failed) };
}

function connectTo(address: string): Socket {
  if (address.startsWith('unix:')) return connect({ path: address.slice('unix:'.length) });
  const at = address.lastIndexOf(':');
  return connect({ host: address.slice(0, at), port: Number(address.slice(at + 1)) });
}

function instream(socket: Socket, maxBytes: number, failed: (reason: string, error?: unknown) => void): Scan {
  let answer = '';
  let sent = 0;
  let trouble: string | null = null;
  let cause: unknown;
  const giveUp = (reason: string, error?: unknown) => {
    if (trouble !== null) return;
    trouble = reason;
    cause = error;
    socket.destroy();
  };
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const connecting = setTimeout(() => giveUp('does not answer'), CONNECT_MS);
  socket.once('connect', () => clearTimeout(connecting));
  // Before it closes on a file that is too large for it, the scanner says so; that answer counts, not the broken pipe.
  socket.on('error', (error) => answer === '' && giveUp('broke off', error));
  socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
  socket.once('close', () => clearTimeout(connecting));
  socket.write('zINSTREAM\0');

  return {
    async write(bytes) {
      sent += bytes.length;
      if (sent > maxBytes) giveUp('too large');
      if (trouble !== null || socket.destroyed || bytes.length === 0) return;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      socket.write(length);
      if (!socket.write(bytes)) await Promise.race([once(socket, 'drain').catch(() => undefined), closed]);
    },
    async end() {
      if (trouble === null && !socket.destroyed) {
        socket.write(Buffer.alloc(4));
        const patience = setTimeout(() => giveUp('takes too long'), ANSWER_MS);
        await closed;
        clearTimeout(patience);
      }
      // `stream: OK`, `stream: Eicar-Test-Signature FOUND`, `INSTREAM size limit exceeded. ERROR`.
      const said = answer.replaceAll('\0', '').trim();
      if (said.endsWith(' FOUND')) return 'infected';
      if (trouble === null && said.endsWith(': OK')) return 'clean';
      failed(trouble ?? (said.includes('size limit') ? 'too large' : 'gave no answer'), cause);
      return 'unscanned';
    },
    abort: () => giveUp('not wanted'),
  };
}
